namespace AntiPatternAnalyzers.Learnings;

/// <summary>A fenced C# block whose info string goes on after the language: <c>csharp bad AP0007</c>.</summary>
/// <param name="Kind">What the block is for.</param>
/// <param name="Id">The row's ID, or null where the entry serves one row.</param>
/// <param name="Code">The code, with the fence's own indentation taken off.</param>
/// <param name="Span">The block with its fences, in the document.</param>
public sealed record Fence(FenceKind Kind, string? Id, MappedText Code, TextSpan Span);

/// <summary>What a fenced block is for.</summary>
public enum FenceKind
{
    /// <summary>A pattern too large for a cell.</summary>
    AntiPattern,

    /// <summary>A template too large for a cell.</summary>
    Alternative,

    /// <summary>Code that the row must flag.</summary>
    Bad,

    /// <summary>Code that the row must leave alone, or what fixing the <see cref="Bad"/> before it gives.</summary>
    Good,
}
