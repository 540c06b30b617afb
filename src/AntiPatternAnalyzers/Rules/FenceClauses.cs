using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Rules;

/// <summary>Comment lines of a pattern fence that begin with a clause word are clauses: <c>// where `$i` is `int`</c>, back-ticks optional.</summary>
internal static class FenceClauses
{
    private static readonly Regex Line = new(
        @"^[ \t]*//[ \t]*(?<clause>(where|inside|not inside|containing|not containing|after|before|not after|not before|except|when|at|not through|or its opposite)\b.*?)[ \t]*\r?$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience.OfReader);

    /// <summary>A code span, or what looks like code where the line has no back-ticks: a hole, a capital or a symbol in it, a keyword type.</summary>
    private static readonly Regex Code = new(
        @"`(?<code>[^`]+)`|(?<bare>\$[^\s,;]+|[A-Z][^\s,;]*|\[[^\]]*\]|\b(bool|byte|char|decimal|double|float|int|long|object|short|string)\b[^\s,;]*)",
        RegexOptions.CultureInvariant, Patience.OfReader);

    /// <summary>The clauses of a fence, and the words in its clause lines that fit nothing.</summary>
    public static (ImmutableArray<Clause> Clauses, ImmutableArray<Problem> Problems) Read(Fence fence)
    {
        var lines = Line.Matches(fence.Code.Text).Cast<System.Text.RegularExpressions.Match>().Select(line => line.Groups["clause"]).ToList();
        var read = lines.Select(line => CellGrammar.Read(Cell(fence.Code, line), patternInFence: true)).ToList();
        return (
            read.SelectMany(row => row.Cases).SelectMany(written => written.Clauses).ToImmutableArray(),
            read.SelectMany(row => row.Problems).ToImmutableArray());
    }

    private static Cell Cell(MappedText code, Group line)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var bareToo = line.Value.IndexOf('`') < 0;
        var at = line.Index;
        foreach (System.Text.RegularExpressions.Match span in Code.Matches(line.Value))
        {
            var group = span.Groups["code"].Success ? span.Groups["code"] : span.Groups["bare"];
            if (span.Groups["bare"].Success && !bareToo) continue;
            var start = line.Index + span.Index;
            inlines.Add(Words(code, at, start));
            inlines.Add(new CodeSpan(Part(code, line.Index + group.Index, group.Length), code.ToSource(new TextSpan(start, span.Length))));
            at = start + span.Length;
        }

        inlines.Add(Words(code, at, line.Index + line.Length));
        return new Cell(inlines.ToImmutable(), code.ToSource(new TextSpan(line.Index, line.Length)));
    }

    private static Words Words(MappedText code, int start, int end) =>
        new(Part(code, start, end - start), code.ToSource(TextSpan.FromBounds(start, end)));

    private static MappedText Part(MappedText code, int start, int length) =>
        MappedText.Unbroken(code.Text.Substring(start, length), code.ToSource(new TextSpan(start, Math.Min(1, length))).Start);
}
