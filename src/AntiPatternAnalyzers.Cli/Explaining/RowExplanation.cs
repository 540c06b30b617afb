using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Rules.Explanations;

namespace AntiPatternAnalyzers.Cli.Explaining;

/// <summary>How far a row got at a line, in words.</summary>
/// <param name="Rule">The row.</param>
/// <param name="Explanation">What the engine says.</param>
/// <param name="IsReported">Whether the compiler reports it there.</param>
internal sealed record RowExplanation(Rule Rule, Explanation Explanation, bool IsReported)
{
    private const int LongestCode = 80;

    /// <summary>The sentence: what was looked at, and which word said no.</summary>
    public string Text => Explanation.Reached switch
    {
        Reached.Scope => $"the row does not speak of this file: its scope is {Explanation.Word}",
        Reached.Names => $"the row is idle in this project: a name of {Code(Explanation.Word)} means nothing here, or several things",
        Reached.Shape => $"no code of this line has the shape of {Code(Explanation.Word)}",
        Reached.Symbols => $"{Found} has the shape of {Code(Explanation.Word)}, but a name in it means something else",
        Reached.Condition => $"{Found} has the shape and the names, but this does not hold: {Words(Explanation.Word)}",
        Reached.Clause => $"{Found} matches the pattern, but this does not hold: {Words(Explanation.Word)}",
        _ when IsReported => $"{Found} matches {Code(Explanation.Word)}",
        _ => $"{Found} matches {Code(Explanation.Word)}, and is not reported: it is suppressed, its severity is none, the code is generated, or another finding covers it",
    };

    /// <summary>Where the word stands that said no.</summary>
    public int Line => Explanation.Source == default ? Rule.Line : Rule.Document.Text.Lines.GetLineFromPosition(Explanation.Source.Start).LineNumber + 1;

    private string Found => Explanation.Code is { } node ? Code(node.ToString()) : "the code";

    private static string Code(string code) => code.Contains('`') ? Words(code) : $"`{Words(code)}`";

    private static string Words(string text)
    {
        var line = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestCode ? line : line[..(LongestCode - 1)] + "…";
    }
}
