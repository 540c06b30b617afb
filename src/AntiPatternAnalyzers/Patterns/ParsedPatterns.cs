using System.Collections.Concurrent;
using AntiPatternAnalyzers.Problems;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns;

/// <summary>Patterns by their text: while a document is written, all of its rows but one are what they were a keystroke before.</summary>
internal static class ParsedPatterns
{
    /// <summary>Beyond this many all are let go of.</summary>
    private const int Most = 8192;

    private static readonly ConcurrentDictionary<(string, LanguageVersion, string), (Pattern? Pattern, Problem? Problem)> Known = new();

    /// <summary>Reads a code span, or remembers it.</summary>
    /// <param name="text">The span's text.</param>
    /// <param name="options">The project's parse options.</param>
    /// <param name="problem">Why the text is no C#; null where it is.</param>
    public static Pattern? Parse(string text, CSharpParseOptions options, out Problem? problem)
    {
        var key = (text, options.LanguageVersion, options.Features.Count == 0 ? "" : string.Join(";", options.Features.Select(feature => $"{feature.Key}={feature.Value}")));
        if (!Known.TryGetValue(key, out var read))
        {
            if (Known.Count >= Most) Known.Clear();
            Known[key] = read = (Pattern.Parse(text, options, out var found), found);
        }

        problem = read.Problem;
        return read.Pattern;
    }
}
