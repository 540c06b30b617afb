using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Patterns.Parsing;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>The names and values that a pattern spells: by one of them, rows that have nothing in common are told apart at once.</summary>
internal static class SpecimenWords
{
    public static IEnumerable<string> Of(IEnumerable<SyntaxNode> nodes) => Tokens(nodes).Select(token => token.ValueText);

    /// <summary>The words of which code that the pattern finds has each: not the types, if there is anything else, since code need not spell them.</summary>
    public static ImmutableArray<string> Needed(BoundReading reading)
    {
        var types = Tokens(reading.Parsed.Nodes).ToLookup(token => reading.Names[token.Parent!].FirstOrDefault() is INamespaceOrTypeSymbol, token => token.ValueText);
        return types[types.Contains(false) ? false : true].Distinct().ToImmutableArray();
    }

    private static IEnumerable<SyntaxToken> Tokens(IEnumerable<SyntaxNode> nodes) => nodes.SelectMany(node => node.DescendantTokens()).Where(IsWord);

    private static bool IsWord(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IdentifierToken => !Marker.Is(token.Text),
        SyntaxKind.NumericLiteralToken or SyntaxKind.CharacterLiteralToken => true,
        SyntaxKind.StringLiteralToken => token.ValueText.Length > 0 && token.ValueText != Literals.Anything,
        _ => false,
    };
}
