using AntiPatternAnalyzers.CodeFixes.Repair;
using AntiPatternAnalyzers.CodeFixes.Substitution;
using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.CodeFixes.Layout;

/// <summary>The code of a match as items: what the holes hold, each as a whole, and the tokens between.</summary>
internal sealed class MatchedCode
{
    private MatchedCode(ImmutableArray<CodeItem> items) => Items = items;

    public ImmutableArray<CodeItem> Items { get; }

    public static MatchedCode Of(Match match) => ChainRun.Is(match)
        ? new MatchedCode(Of(ImmutableArray.Create(ChainRun.Round(match)), match.Bindings).Items.Where(item => ChainRun.SpanOf(match).Contains(item.Span)).ToImmutableArray())
        : Of(match.Nodes, match.Bindings);

    public static MatchedCode Of(ImmutableArray<SyntaxNode> nodes, Bindings bindings)
    {
        var held = bindings.Names.Select(name => bindings[name]!).SelectMany(binding => binding.Nodes).ToImmutableHashSet();
        return new MatchedCode(nodes.SelectMany(node => CodeItem.Of(node, held.Contains, Captured.Key)).ToImmutableArray());
    }

    /// <summary>The gap behind an item, as the user laid it out.</summary>
    public IEnumerable<SyntaxTrivia> GapBehind(int index) => Items[index].Last.TrailingTrivia.Concat(Items[index + 1].First.LeadingTrivia);
}
