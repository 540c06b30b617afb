using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Literals: <c>"..."</c> stands for any string, and how a value is spelled does not matter.</summary>
internal static class Literals
{
    private const string Anything = "...";

    /// <summary>Whether the pattern's literal allows the code's; null where the pattern is no literal.</summary>
    public static bool? Same(SyntaxNode pattern, SyntaxNode code)
    {
        if (pattern is InterpolatedStringExpressionSyntax { Contents: { Count: 1 } contents } && contents[0].ToString() == Anything)
        {
            return code is InterpolatedStringExpressionSyntax;
        }

        if (pattern is not LiteralExpressionSyntax literal) return null;
        if (!code.IsKind(pattern.Kind())) return false;
        return literal.Token.Value is Anything || Equals(literal.Token.Value, ((LiteralExpressionSyntax)code).Token.Value);
    }
}
