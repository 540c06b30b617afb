using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Examples.Reading;

namespace AntiPatternAnalyzers.Examples.Compiling;

/// <summary>The comments that mark the lines which a row must find: <c>// AP0007</c>. They are no part of the code.</summary>
internal static class Marks
{
    /// <summary>Where they stand in the block, each with the blanks before it.</summary>
    public static ImmutableArray<TextSpan> In(Example example) =>
        Regex.Matches(example.Fence.Code.Text, $@"[ \t]*//((?!//)[^\r\n])*\b{Regex.Escape(example.Id)}\b[^\r\n]*", RegexOptions.CultureInvariant)
            .Cast<Match>().Select(mark => new TextSpan(mark.Index, mark.Length)).ToImmutableArray();
}
