namespace AntiPatternAnalyzers.Learnings.Blocks;

/// <summary>The blocks of a document, and where it holds HTML.</summary>
internal sealed record Markup(ImmutableArray<Block> Blocks, ImmutableArray<TextSpan> Html);
