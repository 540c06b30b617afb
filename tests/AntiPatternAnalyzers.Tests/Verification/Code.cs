using AntiPatternAnalyzers.Examples.Compiling;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Tests.Verification;

/// <summary>Code to look at: a whole file, members of a class or statements of a method; what is missing is put round it.</summary>
internal static class Code
{
    public const string ImplicitUsings = ExampleProject.ImplicitUsings;

    /// <summary>The frames that code may need, the smallest first.</summary>
    private static readonly (string Before, string After)[] Frames =
    [
        ("", ""),
        ("partial class Frame {\n", "\n}"),
        ("partial class Frame { async Task Run(CancellationToken stop) {\n", "\n} }"),
        ("partial class Frame { IEnumerable<object> Run() {\n", "\n} }"),
        ("partial class Frame { object Run() { return\n", "\n; } }"),
    ];

    public static CSharpParseOptions Options { get; } = new(LanguageVersion.Preview);

    /// <summary>The code in the smallest frame in which it parses.</summary>
    public static string Framed(string code)
    {
        foreach (var (before, after) in Frames)
        {
            var framed = before + code + after;
            var tree = CSharpSyntaxTree.ParseText(framed, Options);
            var isProgram = before.Length == 0 && tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement));
            if (!isProgram && !tree.GetDiagnostics().Any(found => found.Severity == DiagnosticSeverity.Error)) return framed;
        }

        throw new InvalidOperationException("This is no C# in any frame: " + code);
    }

    public static CSharpCompilation Compile(params (string Path, string Text)[] files) => CSharpCompilation.Create(
        "Code",
        files.Append(("Usings.cs", ImplicitUsings)).Select(file => CSharpSyntaxTree.ParseText(file.Item2, Options, file.Item1)),
        Net80.References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
}
