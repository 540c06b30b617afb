using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Cli.Documents;

/// <summary>A row as people and programs want to see it in a list.</summary>
/// <param name="Id">Its ID, or null.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Kind">Whether it is a rule, prose, or a rule with a fault that keeps it from running.</param>
/// <param name="Pattern">The Anti-Pattern cell as a reader sees it.</param>
/// <param name="Problem">What it caused.</param>
/// <param name="Alternative">What to write instead.</param>
/// <param name="Severity">The severity that the row gives it.</param>
/// <param name="Scope">The files that it speaks of; null for all.</param>
/// <param name="HasFix">Whether a fix can write the alternative.</param>
/// <param name="Learned">The date of its entry as written, or null.</param>
/// <param name="Topic">The topic of its entry, or null.</param>
/// <param name="Document">The document's path.</param>
/// <param name="Line">Its line, counted from 1.</param>
internal sealed record RowInfo(
    string? Id, string Title, RowKind Kind, string Pattern, string Problem, string Alternative, string Severity, string? Scope, bool HasFix, string? Learned, string? Topic, string Document, int Line)
{
    /// <summary>All rows of the documents of a book, in order.</summary>
    public static IEnumerable<RowInfo> Of(RuleBook book) => book.Documents.SelectMany(document => document.Rows, (document, row) => Of(book, document, row));

    private static RowInfo Of(RuleBook book, LearningsDocument document, RuleRow row)
    {
        var rule = book.Rules.FirstOrDefault(rule => rule.Document.Path == document.Path && rule.Row.Span == row.Span);
        var syntax = CellGrammar.Read(row.AntiPattern);
        var id = rule?.Id ?? (row.Id is { Text.Length: > 0 } cell ? cell.Text : syntax.Id);
        var isFaulty = book.Problems.Any(problem => problem.Document.Path == document.Path && row.Span.Contains(problem.Problem.Span.Start) && problem.Problem.Kind.DefaultSeverity == DiagnosticSeverity.Warning);
        return new RowInfo(
            id == Rule.SharedId ? null : id,
            rule?.Title ?? syntax.Title,
            rule != null ? RowKind.Rule : isFaulty ? RowKind.Faulty : RowKind.Prose,
            row.AntiPattern.Text, row.Problem?.Text ?? "", row.Alternative?.Text ?? "",
            SeverityOf(rule), row.Scope is { Text.Length: > 0 } scope ? scope.Text : null,
            rule?.Cases.Any(part => part.Removes || part.Templates.Any(template => template.IsOffered)) == true,
            rule?.Entry?.Entry?.Date, rule?.Entry?.Entry?.Topic,
            document.Path, document.Text.Lines.GetLineFromPosition(row.Span.Start).LineNumber + 1);
    }

    /// <summary>The severity in the words of the column.</summary>
    private static string SeverityOf(Rule? rule) => rule?.Severity switch
    {
        ReportDiagnostic.Error => "error",
        ReportDiagnostic.Info => "suggestion",
        ReportDiagnostic.Hidden => "silent",
        ReportDiagnostic.Suppress => "none",
        null => "",
        _ => "warning",
    };
}
