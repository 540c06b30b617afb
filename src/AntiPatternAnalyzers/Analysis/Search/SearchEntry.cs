using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Anchors;
using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>One reading of a pattern of a rule, by what has to stand in the code for it to match.</summary>
internal sealed class SearchEntry
{
    private readonly PatternReading _reading;

    /// <param name="rule">The place of the rule in its book.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="within">What has to stand in the node besides its own words.</param>
    /// <param name="around">What has to stand in the file besides.</param>
    /// <param name="numberOf">From a word to its number.</param>
    public SearchEntry(int rule, PatternReading reading, IEnumerable<Anchor> within, IEnumerable<Anchor> around, Func<string, int> numberOf)
    {
        (Rule, _reading, Kinds, Head) = (rule, reading, reading.Beginnings, HeadName.Of(reading.Nodes[0], reading));
        var anchors = reading.Anchors;
        IsName = anchors.IsName;
        Within = Numbers(anchors.Within.Concat(within), numberOf);
        Around = Numbers(anchors.Around.Concat(around), numberOf);
        Marks = (Within.IsEmpty ? KindMarks.Of(Kinds, reading.Nodes[0]) : ImmutableArray<string>.Empty).Select(numberOf).ToImmutableArray();
        IsChain = Chain.Is(reading.Nodes[0]);
    }

    public int Rule { get; }

    /// <summary>The kinds of node at which a match can begin.</summary>
    public KindSet Kinds { get; }

    /// <summary>The name that the node must have where it has one, or null.</summary>
    public string? Head { get; }

    /// <summary>Words of which one of each set stands in the node.</summary>
    public ImmutableArray<ImmutableArray<int>> Within { get; }

    /// <summary>Marks of which one stands in the node, where it need have no word; none where it need have none either.</summary>
    public ImmutableArray<int> Marks { get; }

    /// <summary>Words of which one of each set stands in the file.</summary>
    public ImmutableArray<ImmutableArray<int>> Around { get; }

    /// <summary>Whether the pattern is a name, which the code may leave out where it is that of a type: <c>var</c>.</summary>
    public bool IsName { get; }

    /// <summary>Whether operands of the match may stand outside of the node at which it begins.</summary>
    public bool IsChain { get; }

    /// <summary>Whether the pattern, a name, is that of a type in a compilation.</summary>
    public bool IsType(Patterns.Names.NameResolver names) =>
        _reading.Nodes[0] is ExpressionSyntax name && Patterns.Names.NameBinder.Bind(_reading, names)[name].FirstOrDefault() is ITypeSymbol;

    private static ImmutableArray<ImmutableArray<int>> Numbers(IEnumerable<Anchor> anchors, Func<string, int> numberOf) =>
        anchors.Select(anchor => anchor.Words.Select(numberOf).ToImmutableArray()).ToImmutableArray();
}
