namespace AntiPatternAnalyzers.CodeFixes.Edits;

/// <summary>A node within the text of an edit, to be found again once the changed document is parsed.</summary>
/// <param name="Span">Where it stands, counted from the start of the edit's text.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Mark(TextSpan Span, MarkKind Kind);

/// <summary>What a marked node is.</summary>
internal enum MarkKind
{
    /// <summary>What was written for a match.</summary>
    Result,

    /// <summary>The user's own code, out of a hole.</summary>
    Captured,

    /// <summary>A type, spelled in full, to be shortened.</summary>
    Name,
}
