namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>The long name of an attribute, <c>ObsoleteAttribute</c> for <c>Obsolete</c>, without a text for each comparison.</summary>
internal static class AttributeName
{
    private const string Ending = "Attribute";

    /// <summary>Whether a name is a short one with the ending.</summary>
    public static bool IsLongOf(string name, string shorter) =>
        name.Length == shorter.Length + Ending.Length && name.EndsWith(Ending, StringComparison.Ordinal) && name.StartsWith(shorter, StringComparison.Ordinal);
}
