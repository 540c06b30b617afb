namespace AntiPatternAnalyzers.Patterns.Rosters;

/// <summary>A constant that may be a text.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its text where it is told; null where it has none.</param>
/// <param name="IsTold">Whether the declaration alone tells it.</param>
internal readonly record struct ConstantText(string Name, string? Value, bool IsTold)
{
    /// <summary>Longer texts are not kept: they are few, and nobody wants all of them in memory.</summary>
    private const int Longest = 80;

    /// <summary>A constant whose text is read; null is none.</summary>
    public static ConstantText Of(string name, string? value) => value?.Length > Longest ? Untold(name) : new(name, value, IsTold: true);

    /// <summary>One whose text is not.</summary>
    public static ConstantText Untold(string name) => new(name, Value: null, IsTold: false);

    /// <summary>Whether it may have a text, or none.</summary>
    public bool MayBe(string? text) => !IsTold || Value == text;
}
