using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Benchmarks.Loose;

/// <summary>A row as ast-grep can say it: the shapes of its patterns, without clauses, symbols and equivalences.</summary>
/// <param name="Id">The rule's name.</param>
/// <param name="Patterns">The patterns; one is enough.</param>
internal sealed partial record AstGrepRule(string Id, ImmutableArray<string> Patterns)
{
    /// <summary>The rule of a row: the spans before its first clause.</summary>
    public static AstGrepRule Of(RuleRow row, int number) =>
        new($"row-{number}", [.. Spans(row).Select(span => Holes().Replace(Runs().Replace(span, "$$$$$$$1"), hole => hole.Value.ToUpperInvariant()))]);

    /// <summary>The rule in the form that <c>ast-grep scan --rule</c> reads.</summary>
    public string ToYaml() =>
        $"id: {Id}\nlanguage: CSharp\nseverity: warning\nmessage: {Id}\nrule:\n  any:\n{string.Concat(Patterns.Select(pattern => $"    - pattern: '{pattern.Replace("'", "''", StringComparison.Ordinal)}'\n"))}";

    private static IEnumerable<string> Spans(RuleRow row)
    {
        foreach (var inline in row.AntiPattern.Inlines)
        {
            if (inline is Words words && Clause().IsMatch(words.Content.Text)) yield break;
            if (inline is CodeSpan span) yield return span.Code.Text;
        }
    }

    [GeneratedRegex(@"\b(where|inside|not|except|containing|at|when|after|before|in)\b")]
    private static partial Regex Clause();

    [GeneratedRegex(@"\$?\.\.\.(\w*)")]
    private static partial Regex Runs();

    [GeneratedRegex(@"\$\w+")]
    private static partial Regex Holes();
}
