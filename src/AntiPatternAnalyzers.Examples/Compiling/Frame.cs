using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Examples.Compiling;

/// <summary>What an example leaves unsaid round its code: a class, a method.</summary>
/// <param name="Opening">What is written before the code.</param>
/// <param name="Closing">What is written behind it.</param>
/// <param name="Framed">The part of the code that it stands round.</param>
internal sealed record Frame(string Opening, string Closing, TextSpan Framed)
{
    private const string Class = "partial class Frame {\n";
    private const string EndOfClass = "\n}\n";
    private const string Method = "partial class Frame { async Task Run(CancellationToken stop) {\n";
    private const string Iterator = "partial class Frame { IEnumerable<object> Run() {\n";
    private const string EndOfMethod = "\n} }\n";

    /// <summary>The frames that code may need, the smallest first.</summary>
    private static readonly (string Opening, string Closing)[] Known =
    {
        ("", ""),
        (Class, EndOfClass),
        (Method, EndOfMethod),
        (Iterator, EndOfMethod),
        ("partial class Frame { object Run() { return\n", "\n; } }"),
    };

    /// <summary>The smallest frame in which the code is C#; none where it is no C# in any, so that the compiler says why.</summary>
    public static Frame Of(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, ExampleProject.Options).GetCompilationUnitRoot();
        var statements = root.Members.OfType<GlobalStatementSyntax>().ToList();
        if (statements.Count > 0 && !root.ContainsDiagnostics) return OfStatements(statements);
        var (opening, closing) = Known.FirstOrDefault(frame => IsCode(frame.Opening + code + frame.Closing));
        return new Frame(opening ?? "", closing ?? "", new TextSpan(0, code.Length));
    }

    /// <summary>The code as a file.</summary>
    public EditedText Around(string code) => Opening.Length == 0
        ? new EditedText(code, ImmutableArray<TextChange>.Empty)
        : new EditedText(code, ImmutableArray.Create(new TextChange(new TextSpan(Framed.Start, 0), Opening), new TextChange(new TextSpan(Framed.End, 0), Closing)));

    /// <summary>The code out of a file that was changed since.</summary>
    public string TakeOut(string file)
    {
        var (start, end) = (file.IndexOf(Opening, StringComparison.Ordinal), file.LastIndexOf(Closing, StringComparison.Ordinal));
        if (Opening.Length == 0 || start < 0 || end < start + Opening.Length) return file;
        return file.Remove(end, Closing.Length).Remove(start, Opening.Length);
    }

    /// <summary>Statements may stand between usings and the types that they use. Functions alone are methods, so that they may have overloads.</summary>
    private static Frame OfStatements(List<GlobalStatementSyntax> statements)
    {
        var span = TextSpan.FromBounds(statements[0].FullSpan.Start, statements[statements.Count - 1].FullSpan.End);
        if (statements.All(statement => statement.Statement is LocalFunctionStatementSyntax)) return new Frame(Class, EndOfClass, span);
        var isIterator = statements.SelectMany(statement => statement.DescendantNodes(node => node is not LocalFunctionStatementSyntax)).Any(node => node is YieldStatementSyntax);
        return new Frame(isIterator ? Iterator : Method, EndOfMethod, span);
    }

    private static bool IsCode(string file)
    {
        var tree = CSharpSyntaxTree.ParseText(file, ExampleProject.Options);
        return !tree.GetDiagnostics().Any(found => found.Severity == DiagnosticSeverity.Error)
            && !tree.GetRoot().ChildNodes().Any(node => node is GlobalStatementSyntax);
    }
}
