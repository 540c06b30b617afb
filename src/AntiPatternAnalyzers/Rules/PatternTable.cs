using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Problems;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Rules;

/// <summary>The code spans of a row, read as patterns, each once.</summary>
public sealed class PatternTable
{
    private readonly Dictionary<(TextSpan, string), Pattern> _patterns = new();

    /// <summary>The pattern in a code span, or null where it is none.</summary>
    public Pattern? this[CodeSpan span] => _patterns.TryGetValue((span.Span, span.Code.Text), out var pattern) ? pattern : null;

    /// <summary>All patterns, each as often as the row writes it.</summary>
    internal IEnumerable<Pattern> All => _patterns.Values;

    /// <summary>The named holes of the patterns in some code spans.</summary>
    internal IEnumerable<Hole> HolesOf(IEnumerable<CodeSpan> spans) => spans.SelectMany(span => this[span]?.Holes ?? ImmutableArray<Hole>.Empty);

    /// <summary>Reads a code span.</summary>
    /// <returns>Why it is no pattern, at its place in the document; null where it is one.</returns>
    internal Problem? Read(CodeSpan span, CSharpParseOptions options)
    {
        if (_patterns.ContainsKey((span.Span, span.Code.Text))) return null;
        var pattern = ParsedPatterns.Parse(span.Code.Text, options, out var problem);
        if (pattern?.Holes.FirstOrDefault(hole => hole.Form != null) is { } turned) return Turned(span, turned);
        if (pattern != null) _patterns[(span.Span, span.Code.Text)] = pattern;
        return problem?.Moved(span.Code.ToSource);
    }

    private static Problem Turned(CodeSpan span, Hole hole) =>
        Problem.At(span.Span, ProblemKinds.PatternDoesNotParse, $"only an alternative can turn a hole into something else, as '{hole}' does: write '${hole.Name}'");
}
