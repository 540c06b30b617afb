using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Fuzz.Targets;

/// <summary>What must hold of a document and of its problems, whatever it says.</summary>
internal static class Checked
{
    /// <summary>The limits that are stated; whatever else a guard caught is a failure.</summary>
    private static readonly string[] Limits =
        ["it is nested too deeply", "its runs and alternatives can be divided over this code in too many ways", "it nests more than", "the paragraph or cell holds more than"];

    public static void Document(LearningsDocument document)
    {
        Within(document, document.Rows.Select(row => row.Span), "row");
        Within(document, document.Rows.SelectMany(row => new[] { row.AntiPattern, row.Problem, row.Alternative, row.Learning }).OfType<Cell>().SelectMany(Spans), "cell");
        Within(document, document.Entries.SelectMany(entry => new[] { entry.Span, entry.HeadingSpan }.Concat(entry.Fields.Select(field => field.Span))), "entry");
        Within(document, document.Anchors.Values, "anchor");
        Problems(document.Problems.Select(problem => new DocumentProblem(document, problem)));
    }

    public static void Problems(IEnumerable<DocumentProblem> problems)
    {
        foreach (var problem in problems)
        {
            Within(problem.Document, [problem.Problem.Span], problem.Problem.Kind.Id);
            Message(problem.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture));
            Guarded(problem.Problem);
        }
    }

    /// <summary>A problem that a guard made of an exception.</summary>
    public static void Guarded(Problem problem)
    {
        var isGuard = problem.Kind == ProblemKinds.RowFailed || problem.Kind == ProblemKinds.UnreadableDocument;
        if (isGuard && !Limits.Any(limit => problem.Message.Contains(limit, StringComparison.Ordinal))) throw new FuzzFailure(problem.Message);
    }

    /// <summary>A message goes to terminals and logs.</summary>
    public static void Message(string message)
    {
        var wrong = message.FirstOrDefault(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));
        if (wrong != default) throw new FuzzFailure($"A message holds U+{(int)wrong:X4}: {string.Concat(message.Select(letter => char.IsControl(letter) ? '?' : letter))}");
    }

    private static IEnumerable<TextSpan> Spans(Cell cell) => cell.Inlines.Select(inline => inline.Span).Append(cell.Span);

    private static void Within(LearningsDocument document, IEnumerable<TextSpan> spans, string what)
    {
        foreach (var span in spans)
        {
            if (span.Start < 0 || span.End > document.Text.Length) throw new FuzzFailure($"The span {span} of a {what} is not within the document, which ends at {document.Text.Length}.");
        }
    }
}
