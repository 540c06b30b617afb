namespace AntiPatternAnalyzers;

/// <summary>How long is waited for a regular expression. The time is that of a clock, which goes on while the machine does other work.</summary>
internal static class Patience
{
    /// <summary>For our own expressions, none of which takes a thousandth of it: that a document can be read must not hang on how busy a machine is.</summary>
    public static readonly TimeSpan OfReader = TimeSpan.FromSeconds(20);
}
