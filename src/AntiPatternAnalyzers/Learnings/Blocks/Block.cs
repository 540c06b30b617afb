namespace AntiPatternAnalyzers.Learnings.Blocks;

/// <summary>A block of a document, free of quotes and lists round it, in the order of the document.</summary>
internal abstract record Block(TextSpan Span);

/// <summary>A heading with its text.</summary>
internal sealed record HeadingBlock(int Level, Cell Content, TextSpan Span) : Block(Span);

/// <summary>Lines of prose; where they begin with a label (<c>**Severity**:</c>), up to the next one.</summary>
internal sealed record ParagraphBlock(string? Label, Cell Content, bool InList, TextSpan Span) : Block(Span);

/// <summary>A fenced block of code with all of its info string.</summary>
internal sealed record FenceBlock(string Info, MappedText Code, TextSpan Span) : Block(Span);

/// <summary>A pipe table.</summary>
internal sealed record TableBlock(TableRow Header, TableRow Delimiter, ImmutableArray<TableRow> Rows, TextSpan Span) : Block(Span);
