using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>What code does with a member: to one that cannot be read, or written, the compiler gives no symbol.</summary>
internal static class MemberUse
{
    /// <summary>Whether the member can be used as the code uses it, wherever that stands; a field that is written in its constructor alone is left to the compiler.</summary>
    public static bool IsAllowed(ISymbol member, ExpressionSyntax code)
    {
        var isWritten = IsWritten(code);
        return member switch
        {
            IFieldSymbol field => !isWritten || field is { IsConst: false, IsReadOnly: false },
            IPropertySymbol property => !isWritten ? IsOpen(property.GetMethod, property) : IsOpen(property.SetMethod, property) && (IsOnlyWritten(code) || IsOpen(property.GetMethod, property)),
            _ => true,
        };
    }

    private static bool IsOpen(IMethodSymbol? accessor, IPropertySymbol property) => accessor != null && accessor.DeclaredAccessibility == property.DeclaredAccessibility;

    private static bool IsWritten(ExpressionSyntax code) => code.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == code,
        ArgumentSyntax argument => argument.RefKindKeyword.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword,
        PrefixUnaryExpressionSyntax operation => operation.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
        PostfixUnaryExpressionSyntax operation => operation.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression,
        RefExpressionSyntax => true,
        _ => false,
    };

    private static bool IsOnlyWritten(ExpressionSyntax code) => code.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression };
}
