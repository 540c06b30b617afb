using System.Globalization;
using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.Rules;

/// <summary>What a finding says: <c>{title}: {problem}. Instead: {alternative}. Learned {date}: {topic} ({document}:{line})</c>.</summary>
internal static class Message
{
    private static readonly Regex HoleForm = new(@"\$(\.\.\.)?([\p{L}_][\p{L}\p{Nd}_]*)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static string Of(Finding finding, HelpLink links)
    {
        var (rule, bindings) = (finding.Rule, finding.Match.Bindings);
        var text = Fill(Stopless(rule.Title), bindings);
        if (rule.Problem.Length > 0) text += $": {Stopless(rule.Problem)}";
        text += ".";
        var alternative = Alternative(finding);
        if (alternative.Length > 0) text += $" Instead: {Stopless(alternative)}.";
        return Plain($"{text}{Learned(rule)} ({links.Shown(rule.Document)}:{rule.Line.ToString(CultureInfo.InvariantCulture)})");
    }

    /// <summary>What to write instead, in words or as code, with the holes filled in; empty where the row says nothing.</summary>
    public static string Alternative(Finding finding)
    {
        var (words, bindings) = (finding.Case.Alternative, finding.Match.Bindings);
        return words.Length > 0
            ? Fill(words, bindings)
            : string.Join(" or ", finding.Case.Templates.Select(template => TemplateText.Of(template.Code, bindings)));
    }

    /// <summary>Code with the holes that are bound filled in.</summary>
    public static string Fill(string code, Bindings bindings) =>
        HoleForm.Replace(code, hole => bindings[hole.Groups[2].Value]?.Text ?? hole.Value);

    private static string Learned(Rule rule) => rule.Entry?.Entry switch
    {
        null => "",
        { Date: { } date } entry => $" Learned {date}: {Stopless(entry.Topic)}",
        var entry => $" Learned from: {Stopless(entry.Topic)}",
    };

    private static string Stopless(string text) => text.Trim().TrimEnd('.', ' ');

    /// <summary>One line, without control characters: a message goes to terminals and logs.</summary>
    private static string Plain(string text)
    {
        var folded = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new string(folded.Where(character => !char.IsControl(character)).ToArray());
    }
}
