using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary>The functions round a node: methods, constructors, accessors, local functions and lambdas alike.</summary>
internal static class Functions
{
    public static bool IsFunction(SyntaxNode node) => node is
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax
        or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax };

    /// <summary>The innermost function round a node, itself not counted; a statement of a program without one; null outside of any.</summary>
    public static SyntaxNode? Innermost(SyntaxNode node) => node.Ancestors().FirstOrDefault(around => IsFunction(around) || around is GlobalStatementSyntax);

    /// <summary>The nodes between a node and the innermost function round it, from the inside out, each with its child on the way.</summary>
    public static IEnumerable<(SyntaxNode Node, SyntaxNode Child)> Within(SyntaxNode node)
    {
        for (var child = node; child.Parent is { } parent && !IsFunction(parent); child = parent) yield return (parent, child);
    }

    /// <summary>The function's symbol, or null.</summary>
    public static IMethodSymbol? Symbol(SyntaxNode function, MatchScope scope) => function switch
    {
        AnonymousFunctionExpressionSyntax => scope.SymbolOf(function) as IMethodSymbol,
        ArrowExpressionClauseSyntax { Parent: { } property } => (scope.DeclaredBy(property) as IPropertySymbol)?.GetMethod,
        GlobalStatementSyntax { Parent: { } program } => scope.DeclaredBy(program) as IMethodSymbol,
        _ => scope.DeclaredBy(function) as IMethodSymbol,
    };
}
