using DiffPlex.Renderer;

namespace AntiPatternAnalyzers.Cli.Fixing;

/// <summary>A change of a file as <c>git apply</c> and <c>patch -p1</c> read it.</summary>
internal static class UnifiedDifference
{
    private const int Context = 3;

    public static string Of(string file, SourceText before, SourceText after)
    {
        var (was, now) = (before.ToString(), after.ToString());
        return UnidiffRenderer.GenerateUnidiff(was, now, $"a/{file}", $"b/{file}", ignoreWhitespace: false, ignoreCase: false, Context);
    }
}
