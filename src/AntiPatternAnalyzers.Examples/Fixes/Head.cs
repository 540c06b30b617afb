namespace AntiPatternAnalyzers.Examples.Fixes;

/// <summary>The usings that a fix adds at the head of a file: an example may write them or leave them out.</summary>
internal static class Head
{
    public static ImmutableHashSet<string> Added(string before, string after) => Usings(after).Except(Usings(before)).ToImmutableHashSet();

    private static IEnumerable<string> Usings(string code) =>
        code.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(";", StringComparison.Ordinal) && line.IndexOf('=') < 0);
}
