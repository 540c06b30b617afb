using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Examples.Reading;

/// <summary>A <c>bad</c> or <c>good</c> block of a document and the row that it belongs to.</summary>
/// <param name="Document">The document.</param>
/// <param name="Fence">The block.</param>
/// <param name="Id">The row's ID.</param>
/// <param name="Rows">The rows that it may belong to: one, if all is well.</param>
/// <param name="Fixed">What fixing a <c>bad</c> must give: the <c>good</c> block directly after it; null where there is none.</param>
internal sealed record Example(LearningsDocument Document, Fence Fence, string Id, ImmutableArray<RuleRow> Rows, Fence? Fixed)
{
    public bool IsBad => Fence.Kind == FenceKind.Bad;

    public RuleRow? Row => Rows.Length == 1 ? Rows[0] : null;

    /// <summary>The lines of the block.</summary>
    public SourceText Lines { get; } = SourceText.From(Fence.Code.Text);

    /// <summary>The line that opens the block.</summary>
    public TextSpan Head => Document.Text.Lines.GetLineFromPosition(Fence.Span.Start).Span;

    /// <summary>A problem of the whole block.</summary>
    public Problem Fails(DiagnosticDescriptor kind, params string[] arguments) => Problem.At(Head, kind, arguments);

    /// <summary>A problem at some code of the block.</summary>
    public Problem Fails(TextSpan code, DiagnosticDescriptor kind, params string[] arguments) => Problem.At(Fence.Code.ToSource(code), kind, arguments);
}
