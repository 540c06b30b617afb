using System.Globalization;
using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Forms;
using AntiPatternAnalyzers.Problems;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Rules;

/// <summary>What a finding says: <c>{title}: {problem}. Instead: {alternative}. Learned {date}: {topic} ({document}:{line})</c>.</summary>
internal static class Message
{
    private static readonly Regex WrittenHole = new(
        $@"\$(\.\.\.)?([\p{{L}}_][\p{{L}}\p{{Nd}}_]*)(?::({string.Join("|", HoleForms.All.Select(form => form.Word))})\b)?", RegexOptions.CultureInvariant, Patience.OfReader);

    public static string Of(Finding finding, HelpLink links)
    {
        var (rule, bindings) = (finding.Rule, finding.Match.Bindings);
        var text = Fill(Stopless(rule.Title), bindings);
        if (rule.Problem.Length > 0) text += $": {Stopless(rule.Problem)}";
        text += ".";
        var alternative = Alternative(finding);
        if (alternative.Length > 0) text += $" Instead: {Stopless(alternative)}.";
        return PlainText.Line($"{text}{Learned(rule)} ({links.Shown(rule.Document)}:{rule.Line.ToString(CultureInfo.InvariantCulture)})");
    }

    /// <summary>What to write instead, in words or as code, with the holes filled in; empty where the row says nothing.</summary>
    public static string Alternative(Finding finding)
    {
        var (words, bindings) = (finding.Case.Alternative, finding.Match.Bindings);
        return words.Length > 0
            ? Fill(words, bindings)
            : string.Join(" or ", finding.Case.Templates.Select(template => TemplateText.Of(template, bindings).TrimEnd(';')));
    }

    /// <summary>Code with the holes that are bound filled in.</summary>
    public static string Fill(string code, Bindings bindings) =>
        WrittenHole.Replace(code, hole => bindings[hole.Groups[2].Value] is { } held ? Text(held, hole.Groups[3].Value) ?? hole.Value : hole.Value);

    private static string? Text(Binding held, string word) => HoleForms.Find(word) switch
    {
        null => held.Text,
        var form when held.Node is ExpressionSyntax code => form.Of(code)?.ToString(),
        var form => form.Of(held.Text),
    };

    private static string Learned(Rule rule) => rule.Entry?.Entry switch
    {
        null => "",
        { Date: { } date } entry => $" Learned {date}: {Stopless(entry.Topic)}",
        var entry => $" Learned from: {Stopless(entry.Topic)}",
    };

    private static string Stopless(string text) => text.Trim().TrimEnd('.', ' ');
}
