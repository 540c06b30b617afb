using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Rules;

/// <summary>Comment lines of an alternative fence that begin with <em>with</em>: <c>// with `value` for `$d[$k]`</c>, back-ticks optional.</summary>
internal static class FenceReplacements
{
    private static readonly Regex Line = new(
        @"^[ \t]*//[ \t]*with[ \t]+`?(?<value>[^`\r\n]+?)`?[ \t]+for[ \t]+`?(?<target>[^`\r\n]+?)`?[ \t]*\r?$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience.OfReader);

    public static ImmutableArray<ReplacementSyntax> Read(CodeSpan fence) => Line.Matches(fence.Code.Text).Cast<System.Text.RegularExpressions.Match>()
        .Select(line => new ReplacementSyntax(Span(fence.Code, line.Groups["value"]), Span(fence.Code, line.Groups["target"]))).ToImmutableArray();

    /// <summary>The fence without these lines, which are no part of what is written; as long as before, so that places stay.</summary>
    public static CodeSpan Without(CodeSpan fence) =>
        fence with { Code = fence.Code with { Text = Line.Replace(fence.Code.Text, line => new string(' ', line.Length)) } };

    private static CodeSpan Span(MappedText code, Group part)
    {
        var source = code.ToSource(new TextSpan(part.Index, part.Length));
        return new CodeSpan(MappedText.Unbroken(part.Value, source.Start), source);
    }
}
