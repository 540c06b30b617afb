using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>The member whose code a node stands in: from it names are looked up, so that nothing of its body has to be bound.</summary>
internal static class MemberRound
{
    /// <summary>The member; null where there is none, where other rules count, and in the first call of a constructor, which does not see its members.</summary>
    public static MemberDeclarationSyntax? Of(SyntaxNode node) => WithFirstCall(node) is { IsFirstCall: false, Member: var member } ? member : null;

    /// <summary>The same with the first call of a constructor, which sees its parameters.</summary>
    public static (MemberDeclarationSyntax? Member, bool IsFirstCall) WithFirstCall(SyntaxNode node)
    {
        SyntaxNode? at = node;
        var isFirstCall = false;
        while (at is not (null or MemberDeclarationSyntax))
        {
            if (HasOwnRules(at.Kind()) || IsLeftOut(at)) return default;
            isFirstCall |= at.Kind() is SyntaxKind.BaseConstructorInitializer or SyntaxKind.ThisConstructorInitializer;
            at = at.Parent;
        }

        return (WithCode(at), isFirstCall);
    }

    /// <summary>Whether the compiler looks at a node at all.</summary>
    public static bool IsBound(SyntaxNode node)
    {
        for (var at = node; at is not (null or MemberDeclarationSyntax); at = at.Parent)
        {
            if (IsLeftOut(at)) return false;
        }

        return true;
    }

    /// <summary>A member that has code; null where there is another one.</summary>
    public static MemberDeclarationSyntax? WithCode(SyntaxNode? member) =>
        member is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax ? (MemberDeclarationSyntax)member : null;

    /// <summary>Attributes and queries have rules of their own. Asked by kind, as chains of thousands are walked for each name in them.</summary>
    private static bool HasOwnRules(SyntaxKind kind) => kind is SyntaxKind.AttributeList or SyntaxKind.ParameterList or SyntaxKind.TypeParameterList or SyntaxKind.TypeParameterConstraintClause
        or SyntaxKind.QueryExpression or SyntaxKind.ExpressionColon;

    /// <summary>Whether a node is the size that stands behind a variable or in its type, or an accessor that the compiler does not look at.</summary>
    private static bool IsLeftOut(SyntaxNode node) => node switch
    {
        BracketedArgumentListSyntax => node.Parent is VariableDeclaratorSyntax,
        ArrayRankSpecifierSyntax => node.Parent?.Parent is not (ArrayCreationExpressionSyntax or StackAllocArrayCreationExpressionSyntax),
        AccessorDeclarationSyntax { Parent: AccessorListSyntax list } accessor => accessor.IsKind(SyntaxKind.UnknownAccessorDeclaration) || IsRepeated(accessor, list),
        _ => false,
    };

    /// <summary>Whether another accessor of the kind stands before one: the compiler knows only the first.</summary>
    private static bool IsRepeated(AccessorDeclarationSyntax accessor, AccessorListSyntax list) =>
        list.Accessors.TakeWhile(other => other != accessor).Any(other => IsSetter(other) ? IsSetter(accessor) : other.RawKind == accessor.RawKind);

    private static bool IsSetter(AccessorDeclarationSyntax accessor) => accessor.Kind() is SyntaxKind.SetAccessorDeclaration or SyntaxKind.InitAccessorDeclaration;
}
