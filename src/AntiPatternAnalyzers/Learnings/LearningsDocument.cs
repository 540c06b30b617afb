using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Learnings;

/// <summary>What a learnings document says, as plain data: the first step of the way from text to diagnostic.</summary>
/// <param name="Path">The document's path as the compiler gave it.</param>
/// <param name="Text">The text that every span counts in.</param>
/// <param name="Entries">The dated learnings, in order. Placeholders of the template are none.</param>
/// <param name="Rows">The rows of all rule tables, in order.</param>
/// <param name="WorkingPatterns">The rows of the Patterns That Work tables, in order.</param>
/// <param name="Anchors">Every anchor that a link into this document may name: headings and HTML anchors, with their spans.</param>
/// <param name="Problems">What is wrong with the Markdown itself, such as a bare pipe in a code span of a table.</param>
public sealed record LearningsDocument(
    string Path,
    SourceText Text,
    ImmutableArray<Entry> Entries,
    ImmutableArray<RuleRow> Rows,
    ImmutableArray<WorkingPattern> WorkingPatterns,
    ImmutableDictionary<string, TextSpan> Anchors,
    ImmutableArray<Problem> Problems);
