using AntiPatternAnalyzers.CodeFixes.Substitution;
using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.CodeFixes.Layout;

/// <summary>The code of a match as items: what the holes hold, each as a whole, and the tokens between.</summary>
internal sealed class MatchedCode
{
    private MatchedCode(ImmutableArray<CodeItem> items) => Items = items;

    public ImmutableArray<CodeItem> Items { get; }

    public static MatchedCode Of(Match match)
    {
        var held = match.Bindings.Names.Select(name => match.Bindings[name]!).SelectMany(binding => binding.Nodes).ToImmutableHashSet();
        return new MatchedCode(match.Nodes.SelectMany(node => CodeItem.Of(node, held.Contains, Captured.Key)).ToImmutableArray());
    }

    /// <summary>The gap behind an item, as the user laid it out.</summary>
    public IEnumerable<SyntaxTrivia> GapBehind(int index) => Items[index].Last.TrailingTrivia.Concat(Items[index + 1].First.LeadingTrivia);
}
