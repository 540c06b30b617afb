namespace AntiPatternAnalyzers.Learnings.Blocks;

/// <summary>The document cannot be read; the message says what to do.</summary>
internal sealed class UnreadableException(int position, string message) : Exception(message)
{
    /// <summary>Where in the document.</summary>
    public int Position { get; } = position;
}
