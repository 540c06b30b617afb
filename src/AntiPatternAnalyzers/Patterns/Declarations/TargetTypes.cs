using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>The type that a creation leaves to what it is given to: <c>List&lt;int&gt; all = new()</c>.</summary>
internal static class TargetTypes
{
    /// <summary>The type; null where the creation is given to an argument, or to something inferred itself. What is given to a nullable value is the value.</summary>
    /// <param name="creation">The creation.</param>
    /// <param name="typeOf">The type of an expression.</param>
    /// <param name="spelled">The type that is spelled somewhere.</param>
    public static ITypeSymbol? Of(SyntaxNode creation, Func<SyntaxNode, ITypeSymbol?> typeOf, Func<TypeSyntax, ITypeSymbol?> spelled)
    {
        var target = creation.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: { IsVar: false } type } } } => spelled(type),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => spelled(property.Type),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Right == creation => typeOf(assignment.Left),
            ReturnStatementSyntax or ArrowExpressionClauseSyntax => Returned(creation.Parent) is { } type ? spelled(type) : null,
            _ => null,
        };
        if (target is { SpecialType: SpecialType.System_Void }) return null;
        return target is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? DeclaredTypes.Sure(nullable.TypeArguments[0]) : target;
    }

    /// <summary>The type that the function round a statement says it returns; null where the function is none of a member, or not one that returns.</summary>
    private static TypeSyntax? Returned(SyntaxNode statement) => Function(statement) switch
    {
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword) ? null : method.ReturnType,
        OperatorDeclarationSyntax @operator => @operator.ReturnType,
        AccessorDeclarationSyntax { RawKind: (int)SyntaxKind.GetAccessorDeclaration, Parent.Parent: BasePropertyDeclarationSyntax property } => property.Type,
        PropertyDeclarationSyntax property => property.Type,
        IndexerDeclarationSyntax indexer => indexer.Type,
        _ => null,
    };

    private static SyntaxNode? Function(SyntaxNode statement) => statement.Ancestors()
        .FirstOrDefault(node => node is MemberDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
}
