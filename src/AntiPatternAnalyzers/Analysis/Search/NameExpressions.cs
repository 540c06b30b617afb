using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Patterns.Anchors;

namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>The regular expressions that rows have for names, each with its number among the words.</summary>
internal sealed class NameExpressions
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);
    private readonly ImmutableArray<(Regex Expression, int Word)> _all;

    public NameExpressions(IReadOnlyList<string> words) => _all = words
        .Select((word, number) => (Expression: Anchor.ExpressionIn(word) is { } text ? Read(text) : null, number))
        .Where(pair => pair.Expression != null)
        .Select(pair => (pair.Expression!, pair.number)).ToImmutableArray();

    public bool IsEmpty => _all.IsEmpty;

    /// <summary>The numbers of those that are found in a name; one that takes too long may be.</summary>
    public ImmutableArray<int> In(string name)
    {
        var found = ImmutableArray<int>.Empty;
        foreach (var (expression, word) in _all)
        {
            if (MayBeIn(name, expression)) found = found.Add(word);
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
