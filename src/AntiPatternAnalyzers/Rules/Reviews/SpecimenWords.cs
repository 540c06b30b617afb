using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Patterns.Parsing;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>The names that a pattern spells: by one of them, rows that have nothing in common are told apart at once.</summary>
internal static class SpecimenWords
{
    public static IEnumerable<string> Of(IEnumerable<SyntaxNode> nodes) => Names(nodes).Select(token => token.ValueText);

    /// <summary>The name by which a pattern is looked up; empty where it spells none. Types come last, since code need not spell them.</summary>
    public static string Rarest(BoundReading reading) => Names(reading.Parsed.Nodes)
        .OrderBy(name => reading.Names[name.Parent!].FirstOrDefault() is INamespaceOrTypeSymbol ? 1 : 0)
        .ThenByDescending(name => name.ValueText.Length)
        .ThenBy(name => name.ValueText, StringComparer.Ordinal)
        .Select(name => name.ValueText)
        .FirstOrDefault() ?? "";

    private static IEnumerable<SyntaxToken> Names(IEnumerable<SyntaxNode> nodes) =>
        nodes.SelectMany(node => node.DescendantTokens()).Where(token => token.IsKind(SyntaxKind.IdentifierToken) && !Marker.Is(token.Text));
}
