using AntiPatternAnalyzers.Examples.Reading;

namespace AntiPatternAnalyzers.Examples.Compiling;

/// <summary>The code of an example, made into a file that compiles.</summary>
internal sealed class ExampleCode
{
    private readonly EditedText _code;
    private readonly EditedText _file;

    private ExampleCode(Document document, SemanticModel model, Frame frame, EditedText code, EditedText file) =>
        (Document, Model, Frame, _code, _file) = (document, model, frame, code, file);

    public Document Document { get; }

    public SemanticModel Model { get; }

    public Frame Frame { get; }

    /// <summary>The code without marks, and with what it leaves out filled in.</summary>
    public string Text => _code.Text;

    public static async Task<ExampleCode> OfAsync(Example example, ExampleProject project, CancellationToken cancellation)
    {
        var marks = Marks.In(example).Select(mark => new TextChange(mark, "")).ToImmutableArray();
        var filled = await LeftOut.FillAsync(example.Fence.Code.Text, async tried => (await CompileAsync(tried).ConfigureAwait(false)).Errors(cancellation).Count).ConfigureAwait(false);
        return await CompileAsync(filled).ConfigureAwait(false);

        Task<ExampleCode> CompileAsync(ImmutableArray<TextChange> changes) =>
            OfAsync(new EditedText(example.Fence.Code.Text, changes.Concat(marks).OrderBy(change => change.Span.Start).ToImmutableArray()), project, cancellation);
    }

    public IReadOnlyList<Diagnostic> Errors(CancellationToken cancellation) => Model.Compilation.GetDiagnostics(cancellation)
        .Where(found => found.Severity == DiagnosticSeverity.Error && found.Location.SourceTree == Model.SyntaxTree)
        .OrderBy(found => found.Location.SourceSpan.Start).ToList();

    /// <summary>The place in the block that a place in the file is.</summary>
    public TextSpan InBlock(TextSpan place) => _code.ToOriginal(_file.ToOriginal(place));

    /// <summary>The place in the file that a place in the block is.</summary>
    public TextSpan InFile(TextSpan place) => _file.ToEdited(_code.ToEdited(place));

    private static async Task<ExampleCode> OfAsync(EditedText code, ExampleProject project, CancellationToken cancellation)
    {
        var frame = Frame.Of(code.Text);
        var file = frame.Around(code.Text);
        var document = project.With(ExamplePath.In(code.Original), file.Text);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return new ExampleCode(document, model!, frame, code, file);
    }
}
