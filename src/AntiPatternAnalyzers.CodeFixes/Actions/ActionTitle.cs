using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.CodeFixes.Actions;

/// <summary>What an action is called: the code that it writes, and the entry that it comes from.</summary>
internal static class ActionTitle
{
    private const int LongestCode = 60;

    public static string Of(Finding finding, int choice, HelpLink links, string? doubt)
    {
        var what = finding.Case.Removes ? $"Remove `{Short(Code(finding.Match))}`"
            : $"Write `{Short(TemplateText.Of(finding.Case.Templates[choice], finding.Match.Bindings))}`";
        var source = Source(finding.Rule, links);
        return PlainText.Line(doubt == null ? $"{what} ({source})" : $"{what} ({source}; may need a look: {doubt})");
    }

    /// <summary>What the comment is called, and why there is nothing but it.</summary>
    public static string Comment(Finding finding, HelpLink links, string? refusal) =>
        PlainText.Line(refusal == null ? $"Leave a comment here ({Source(finding.Rule, links)})" : $"Leave a comment here ({Source(finding.Rule, links)}; no fix: {refusal})");

    private static string Code(Match match) => string.Join(" ", match.Nodes.Select(node => node.ToString()));

    private static string Source(Rule rule, HelpLink links) => rule.Entry?.Entry switch
    {
        null => $"{links.Shown(rule.Document)}:{rule.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}",
        { Date: { } date } entry => $"{date}: {entry.Topic}",
        var entry => entry.Topic,
    };

    private static string Short(string code)
    {
        var line = string.Join(" ", code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestCode ? line : line.Substring(0, LongestCode - 1) + "…";
    }
}
