using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Cli.Checking;

/// <summary>What can be mended in documents without asking: rows get an ID of their own, pipes in code spans a backslash. Nothing else is changed.</summary>
internal sealed class DocumentMend
{
    private readonly RuleBook _book;
    private readonly IdRegister _ids;
    private readonly HashSet<string> _given = [];

    private DocumentMend(RuleBook book) => (_book, _ids) = (book, new IdRegister(book.Documents));

    /// <summary>Mends documents, whose IDs are not used twice among them, and says what was done, a line a document.</summary>
    public static async Task<ImmutableArray<string>> RunAsync(IEnumerable<string> files, CancellationToken cancellation)
    {
        var mend = new DocumentMend(await DocumentFiles.CompileAsync(files, cancellation));
        var said = ImmutableArray.CreateBuilder<string>();
        foreach (var document in mend._book.Documents)
        {
            var (changes, what) = mend.Of(document);
            if (changes.IsEmpty) continue;
            var file = await WrittenFile.ReadAsync(document.Path, cancellation);
            await (file with { Text = SourceText.From(file.Text).WithChanges(changes).ToString() }).WriteAsync(cancellation);
            said.Add($"{DocumentFiles.Shown(document.Path)}: {what}");
        }

        return said.ToImmutable();
    }

    private (ImmutableArray<TextChange> Changes, string What) Of(LearningsDocument document)
    {
        var problems = _book.Problems.Where(found => found.Document == document).Select(found => found.Problem).ToList();
        var pipes = problems.Where(problem => problem.Kind == ProblemKinds.BarePipe).Select(problem => problem.Span.Start).Distinct().ToList();
        var rows = document.Rows.Where(row => problems.Any(problem => problem.Kind == ProblemKinds.MissingId && row.Span.Contains(problem.Span.Start))).Select(row => (Row: row, Id: Next())).ToList();
        var what = rows.Select(row => $"{row.Id} is the ID of line {document.Text.Lines.GetLineFromPosition(row.Row.Span.Start).LineNumber + 1}").ToList();
        if (pipes.Count > 0) what.Add($"{Formats.Amount.Of(pipes.Count, "pipe")} escaped");
        var changes = rows.Select(row => Pin(row.Row, row.Id, document.Text)).Concat(pipes.Select(pipe => new TextChange(new TextSpan(pipe, 0), "\\")));
        return ([.. changes.OrderBy(change => change.Span.Start)], string.Join(", ", what));
    }

    private string Next()
    {
        var id = IdRegister.Pool.Skip(1).FirstOrDefault(id => !_ids.IsWritten(id) && !_given.Contains(id))
            ?? throw new Terminal.FaultException($"All {IdRegister.Pool.Length - 1} IDs are used: take rows out that nobody needs, or leave IDs away");
        _given.Add(id);
        return id;
    }

    /// <summary>The ID in its column where the table has one, else before the cell.</summary>
    private static TextChange Pin(RuleRow row, string id, SourceText text)
    {
        if (row.Id == null) return new TextChange(new TextSpan(row.AntiPattern.Span.Start, 0), $"{id}: ");
        var at = row.Id.Span.Start;
        var before = at > 0 && text[at - 1] == '|' ? " " : "";
        var behind = at < text.Length && text[at] == '|' ? " " : "";
        return new TextChange(new TextSpan(at, 0), before + id + behind);
    }
}
