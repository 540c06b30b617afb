using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.CodeFixes;

/// <summary>The texts that a document had, one round of fixing after the other.</summary>
internal sealed class FixRounds
{
    /// <summary>A row that finds what it wrote is held back; this stops rows that work against each other and never come back to a text.</summary>
    private const int Most = 100;

    /// <summary>How many times its size a document may grow to.</summary>
    private const int MostGrowth = 10;

    private readonly List<(string Text, ImmutableHashSet<Rule> Rows)> _rounds = new();

    /// <summary>The rows that made the document come back to a text that it had, or grow without an end; none where all is well.</summary>
    public ImmutableHashSet<Rule> Circle { get; private set; } = ImmutableHashSet<Rule>.Empty;

    public void Add(SourceText text, ImmutableHashSet<Rule> rows)
    {
        var now = text.ToString();
        var before = _rounds.FindIndex(round => round.Text == now);
        _rounds.Add((now, rows));
        if (before >= 0) Circle = Since(before + 1);
        else if (_rounds.Count > Most || now.Length > (_rounds[0].Text.Length + Most) * MostGrowth) Circle = Since(_rounds.Count / 2);
    }

    private ImmutableHashSet<Rule> Since(int round) => _rounds.Skip(round).SelectMany(later => later.Rows).ToImmutableHashSet();
}
