namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>The two names of an attribute, <c>Obsolete</c> and <c>ObsoleteAttribute</c>.</summary>
internal static class AttributeName
{
    private const string Ending = "Attribute";

    /// <summary>A name without the ending, where it has it.</summary>
    public static string ShortOf(string name) => name.EndsWith(Ending, StringComparison.Ordinal) ? name.Substring(0, name.Length - Ending.Length) : name;

    /// <summary>The long name for a short one, and the other way round.</summary>
    public static string OtherOf(string name) => ShortOf(name) is var shorter && shorter.Length < name.Length ? shorter : name + Ending;

    /// <summary>Whether a name is a short one with the ending; no text is made for the comparison.</summary>
    public static bool IsLongOf(string name, string shorter) =>
        name.Length == shorter.Length + Ending.Length && name.EndsWith(Ending, StringComparison.Ordinal) && name.StartsWith(shorter, StringComparison.Ordinal);
}
