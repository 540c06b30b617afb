using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>
/// Two pieces of code, compared: the same shape and the same symbols. What each declares within itself is paired by its
/// place, so that the parameters of lambdas need not be called the same.
/// </summary>
internal sealed class CodeComparison(MatchScope scope)
{
    private readonly Dictionary<ISymbol, ISymbol> _declared = new(SymbolEqualityComparer.Default);

    public bool Same(SyntaxNode first, SyntaxNode second)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        (first, second) = (Plain(first), Plain(second));
        if (first.RawKind != second.RawKind) return false;
        if (first is SimpleNameSyntax name && !SameName(name, (SimpleNameSyntax)second)) return false;
        if (first is not ExpressionSyntax) Pair(first, second);
        var (parts, others) = (first.ChildNodesAndTokens(), second.ChildNodesAndTokens());
        return parts.Count == others.Count && parts.Zip(others, Same).All(same => same);
    }

    private bool Same(SyntaxNodeOrToken first, SyntaxNodeOrToken second)
    {
        if (first.AsNode() is { } node) return second.AsNode() is { } other && Same(node, other);
        return !second.IsNode && first.RawKind == second.RawKind
            && (IsNamed(first) || first.AsToken().ValueText == second.AsToken().ValueText);
    }

    /// <summary>Whether a token is compared as a symbol, not as text.</summary>
    private static bool IsNamed(SyntaxNodeOrToken token) =>
        token.IsKind(SyntaxKind.IdentifierToken)
        && token.Parent is SimpleNameSyntax or ParameterSyntax { Parent: LambdaExpressionSyntax or ParameterListSyntax { Parent: AnonymousFunctionExpressionSyntax } };

    private bool SameName(SimpleNameSyntax first, SimpleNameSyntax second)
    {
        if (_declared.Count == 0)
        {
            if (first.Identifier.ValueText != second.Identifier.ValueText) return false;
            if (scope.VariableOf(first) is { } variable && scope.VariableOf(second) is { } same) return variable == same;
        }

        var (symbol, other) = (scope.SymbolOf(first), scope.SymbolOf(second));
        if (symbol != null && _declared.TryGetValue(symbol, out var paired)) symbol = paired;
        else if (first.Identifier.ValueText != second.Identifier.ValueText) return false;
        return SymbolEqualityComparer.Default.Equals(symbol, other);
    }

    private void Pair(SyntaxNode first, SyntaxNode second)
    {
        if (scope.DeclaredBy(first) is not { } symbol) return;
        if (scope.DeclaredBy(second) is { } other) _declared[symbol] = other;
    }

    /// <summary>The code without parentheses round it, without <c>!</c> and without <c>this.</c> before a name.</summary>
    internal static SyntaxNode Plain(SyntaxNode node)
    {
        while (Wrapped(node) is { } inner) node = inner;
        return node is MemberAccessExpressionSyntax access && IsThis(access.Expression) ? access.Name : node;
    }

    private static bool IsThis(SyntaxNode node)
    {
        while (Wrapped(node) is { } inner) node = inner;
        return node is ThisExpressionSyntax;
    }

    private static SyntaxNode? Wrapped(SyntaxNode node) => node switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => forgiven.Operand,
        ArgumentSyntax { NameColon: null, RefKindKeyword.RawKind: 0 } argument => argument.Expression,
        _ => null,
    };
}
