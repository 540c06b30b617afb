namespace AntiPatternAnalyzers.Rules;

/// <summary>A glob or <em>tests</em>, to take in or to leave out.</summary>
/// <param name="Excluded">Whether it leaves out.</param>
/// <param name="Glob">The glob, or null for <em>tests</em>.</param>
internal sealed record ScopePart(bool Excluded, Glob? Glob)
{
    public bool Fits(string path) => Glob?.Fits(path) ?? IsTest(path.Split('/'));

    private static bool IsTest(string[] segments) =>
        segments.Take(segments.Length - 1).Any(IsTestFolder) || IsTestFile(segments[segments.Length - 1]);

    private static bool IsTestFolder(string name) =>
        IsAnyCase(name, "test") || IsAnyCase(name, "tests")
        || EndsInAnyCase(name, ".test") || EndsInAnyCase(name, ".tests")
        || name.EndsWith("Tests", StringComparison.Ordinal);

    private static bool IsTestFile(string name) =>
        name.EndsWith("Tests.cs", StringComparison.Ordinal) || name.EndsWith("Test.cs", StringComparison.Ordinal);

    private static bool IsAnyCase(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private static bool EndsInAnyCase(string name, string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
