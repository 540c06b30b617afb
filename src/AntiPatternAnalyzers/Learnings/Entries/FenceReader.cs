using AntiPatternAnalyzers.Learnings.Blocks;

namespace AntiPatternAnalyzers.Learnings.Entries;

/// <summary>Reads the info string of a fence: language, kind and perhaps the row's ID.</summary>
internal static class FenceReader
{
    /// <summary>Null for a block that is no C# or says no more than that.</summary>
    public static Fence? Read(FenceBlock block)
    {
        var words = block.Info.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || words[0].ToLowerInvariant() is not ("csharp" or "cs" or "c#") || Kind(words[1]) is not { } kind)
            return null;

        return new Fence(kind, words.Length > 2 ? words[2] : null, block.Code, block.Span);
    }

    private static FenceKind? Kind(string word) => word.ToLowerInvariant() switch
    {
        "anti-pattern" or "antipattern" => FenceKind.AntiPattern,
        "alternative" => FenceKind.Alternative,
        "bad" => FenceKind.Bad,
        "good" => FenceKind.Good,
        _ => null,
    };
}
