namespace AntiPatternAnalyzers.Patterns;

/// <summary>The code spans that a word of the language takes.</summary>
public enum Operands
{
    /// <summary>None: <em>is a constant</em>.</summary>
    None,

    /// <summary>One: <em>matches `regex`</em>.</summary>
    One,

    /// <summary>Two, joined by <em>and</em>: <em>is between `1` and `9`</em>.</summary>
    Two,

    /// <summary>One or more, joined by commas or <em>or</em>: <em>is `A` or `B`</em>.</summary>
    Any,
}
