namespace AntiPatternAnalyzers.Learnings.Blocks;

/// <summary>A row of a table as its author meant it.</summary>
/// <param name="Cells">The cells; a code span that holds a bare pipe is whole.</param>
/// <param name="BarePipes">The pipes in code spans at which GitHub ends the cell.</param>
/// <param name="Span">The row without its line break.</param>
internal sealed record TableRow(ImmutableArray<Cell> Cells, ImmutableArray<TextSpan> BarePipes, TextSpan Span);
