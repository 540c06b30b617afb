using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Patterns.Parsing;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>What of a specimen is left open.</summary>
internal static class Openness
{
    /// <summary>Whether code spells all that it is: no hole, no <c>"..."</c>.</summary>
    public static bool IsClosed(SyntaxNode code) => code.DescendantTokens().All(token => !Marker.Is(token.Text) && token.ValueText != Literals.Anything);

    /// <summary>The same for what a hole holds.</summary>
    public static bool IsClosed(Binding held) =>
        held.Nodes.All(IsClosed) && !Marker.Is(held.Name.Text ?? "") && held.Type?.ToDisplayString().IndexOf(Marker.Letter) is null or < 0;

    /// <summary>The hole that is all that another one holds, or null.</summary>
    public static Hole? HoleIn(Binding held)
    {
        if (held.Nodes.Length == 0) return held.Name == default ? null : Named(held.Name);
        var first = held.Nodes[0].GetFirstToken();
        return held.Nodes.Length == 1 && first.Span == held.Nodes[0].Span ? Named(first) : null;
    }

    private static Hole? Named(SyntaxToken token) => Hole.Of(token) is { IsNamed: true } hole ? hole : null;
}
