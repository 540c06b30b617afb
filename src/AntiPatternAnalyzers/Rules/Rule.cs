using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Rules;

/// <summary>A row made into a rule: what to look for, what to say and what to write instead.</summary>
/// <param name="Document">The document that the row stands in.</param>
/// <param name="Row">The row.</param>
/// <param name="Id">Its ID; <c>AP0000</c> for a row without a usable one.</param>
/// <param name="Title">The first part of the message.</param>
/// <param name="Problem">What it caused, or an empty string.</param>
/// <param name="Alternative">The Alternative cell as a reader sees it, or an empty string.</param>
/// <param name="Severity">The severity that the row gives it.</param>
/// <param name="Scope">The files that it speaks of.</param>
/// <param name="Cases">What to look for; the first case that matches a node counts.</param>
/// <param name="Patterns">The code spans of the cases, read as patterns.</param>
/// <param name="Entry">The entry that the row leads to, or null.</param>
public sealed record Rule(
    LearningsDocument Document,
    RuleRow Row,
    string Id,
    string Title,
    string Problem,
    string Alternative,
    ReportDiagnostic Severity,
    Scope Scope,
    ImmutableArray<RuleCase> Cases,
    PatternTable Patterns,
    Learning? Entry)
{
    /// <summary>The ID of every row that has no usable one of its own.</summary>
    public const string SharedId = "AP0000";

    /// <summary>The row's line in its document, counted from 1.</summary>
    public int Line => Document.Text.Lines.GetLineFromPosition(Row.Span.Start).LineNumber + 1;

    /// <summary>Whether the row speaks of a file.</summary>
    internal bool Includes(string path) =>
        Scope == Scope.Everywhere || Scope.Includes(DocumentPath.Relative(DocumentPath.FolderOf(Document.Path), path));
}
