using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace AntiPatternAnalyzers.Tests.Adversary;

/// <summary>The same code in other words gives the same findings.</summary>
public class RewritingProperties
{
    private static readonly Lazy<ImmutableArray<Spot>> Before = new(() => [.. Corpus.Find(Rewriting.Original, Rewriting.Files)]);

    private static readonly Lazy<ImmutableArray<(SyntaxTree Tree, TextSpan Span)>> Wrappable = new(Parenthesizing.Safe);

    private static Arbitrary<int> Seeds { get; } = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Property(MaxTest = 4)]
    public Property Renaming_locals_changes_no_finding() => Prop.ForAll(Seeds, seed =>
    {
        var renaming = new Renaming(new Random(seed));
        AssertSame(Rewriting.Find(tree => renaming.Changes(Rewriting.Original.GetSemanticModel(tree))));
    });

    [Property(MaxTest = 6)]
    public Property Parentheses_change_no_finding() => Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        var chosen = Wrappable.Value.Where(_ => random.Next(3) == 0).ToLookup(place => place.Tree, place => place.Span);
        AssertSame(Rewriting.Find(tree => Parenthesizing.Changes(chosen[tree])));
    });

    private static void AssertSame(IEnumerable<Spot> found)
    {
        var after = found.ToList();
        Corpus.AssertNone(Before.Value.Except(after).Select(spot => $"gone {spot}").Concat(after.Except(Before.Value).Select(spot => $"added {spot}")));
        Assert.Equal(Before.Value.Length, after.Count);
    }
}
