using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>The code of an example, made into a file that compiles.</summary>
/// <param name="Compilation">The file with the implicit usings of the SDK.</param>
/// <param name="Tree">The file.</param>
/// <param name="Shift">How many lines stand before the example in its file.</param>
internal sealed record ExampleCode(CSharpCompilation Compilation, SyntaxTree Tree, int Shift)
{
    public IEnumerable<Diagnostic> Errors => Compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error);

    public static ExampleCode Of(string path, string code, ImmutableArray<MetadataReference> references)
    {
        var filled = LeftOut.Fill(code, tried => Create(path, tried, references).Errors.Count());
        return Create(path, filled, references);
    }

    /// <summary>The place in the example that a place in its file is.</summary>
    public LinePosition Place(int position)
    {
        var place = Tree.GetText().Lines.GetLinePosition(position);
        return new LinePosition(Math.Max(0, place.Line - Shift), place.Character);
    }

    private static ExampleCode Create(string path, string code, ImmutableArray<MetadataReference> references)
    {
        var file = ExampleFrame.Around(code);
        var compilation = Code.Compile((path, file)).WithReferences(references);
        var start = Math.Max(0, file.IndexOf(code, StringComparison.Ordinal));
        return new ExampleCode(compilation, compilation.SyntaxTrees[0], file.Take(start).Count(letter => letter == '\n'));
    }
}
