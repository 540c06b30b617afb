using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Patterns.Anchors;
using AntiPatternAnalyzers.Patterns.Conditions;

namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>The regular expressions that rows have for names, each with its number among the words.</summary>
internal sealed class NameExpressions
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);
    private readonly ImmutableArray<(Regex Expression, TextEnd? End, int Word)> _all;

    public NameExpressions(IReadOnlyList<string> words) => _all = words
        .Select((word, number) => (Text: Anchor.ExpressionIn(word), number)).Where(pair => pair.Text != null)
        .Select(pair => (Expression: Read(pair.Text!), End: TextEnd.Of(pair.Text!), pair.number)).Where(read => read.Expression != null)
        .Select(read => (read.Expression!, read.End, read.number)).ToImmutableArray();

    public bool IsEmpty => _all.IsEmpty;

    /// <summary>The numbers that the expressions have among the words.</summary>
    public IEnumerable<int> Numbers => _all.Select(known => known.Word);

    /// <summary>The numbers of those that are found in a name; one that takes too long may be.</summary>
    public ImmutableArray<int> In(string name)
    {
        var found = ImmutableArray<int>.Empty;
        foreach (var (expression, end, word) in _all)
        {
            if (end?.Misses(name) != true && MayBeIn(name, expression)) found = found.Add(word);
        }

        return found;
    }

    private static bool MayBeIn(string name, Regex expression)
    {
        try
        {
            return expression.IsMatch(name);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    /// <summary>What is none is reported as a problem of its row, which is no rule then.</summary>
    private static Regex? Read(string text)
    {
        try
        {
            return new Regex(text, RegexOptions.CultureInvariant, Patience);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
