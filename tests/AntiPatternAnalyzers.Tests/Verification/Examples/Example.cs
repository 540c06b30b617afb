using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>A <c>bad</c> or <c>good</c> block of a document and the row that it belongs to.</summary>
/// <param name="Document">The document.</param>
/// <param name="Fence">The block.</param>
/// <param name="Id">The row's ID.</param>
/// <param name="Row">The row, or null where the document has none for the block.</param>
/// <param name="Fixed">What fixing a <c>bad</c> must give: the <c>good</c> block after it; null where there is none.</param>
internal sealed record Example(LearningsDocument Document, Fence Fence, string Id, RuleRow? Row, Fence? Fixed)
{
    public bool IsBad => Fence.Kind == FenceKind.Bad;

    public int Line => LineOf(Fence.Span.Start);

    /// <summary>The line of the document, counted from 1, that a line of the block stands on.</summary>
    public int LineOf(LinePosition place) => Line + 1 + place.Line;

    public ExampleFailure Fails(string message) => new(Document.Path, Line, $"{Id}: {message}");

    public ExampleFailure Fails(LinePosition place, string message) => new(Document.Path, LineOf(place), $"{Id}: {message}");

    private int LineOf(int position) => Document.Text.Lines.GetLineFromPosition(position).LineNumber + 1;
}
