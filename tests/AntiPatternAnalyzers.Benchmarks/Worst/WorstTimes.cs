using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Benchmarks.Generating;
using AntiPatternAnalyzers.Benchmarks.Measuring;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Benchmarks.Worst;

/// <summary>Processor seconds of one size of a worst case, step by step.</summary>
/// <param name="Read">The document is read.</param>
/// <param name="Compiled">Its rows are compiled.</param>
/// <param name="Reported">Rows are bound and reviewed, and their problems reported.</param>
/// <param name="Searched">The code is searched.</param>
/// <param name="Compiler">What the compiler takes for the code, beside it.</param>
/// <param name="Problems">The problems of the document, and how many of each.</param>
internal sealed record WorstTimes(double Read, double Compiled, double Reported, double Searched, double Compiler, string Problems)
{
    private static readonly ImmutableArray<MetadataReference> References = [.. GeneratedProject.References().Select(file => MetadataReference.CreateFromFile(file))];

    /// <summary>Measures one size, in a thread with the stack that a thread of the compiler has.</summary>
    public static WorstTimes Of(WorstCase worst, int size)
    {
        WorstTimes? times = null;
        var thread = new Thread(() => times = Measure(worst.Document(size), worst.Code(size)), maxStackSize: 1 << 20);
        thread.Start();
        thread.Join();
        return times!;
    }

    public string[] ToCells(string name, int size) =>
        [name, $"{size}", .. new[] { Read, Compiled, Reported, Searched, Compiler }.Select(MarkdownTable.Seconds), Problems];

    private static WorstTimes Measure(string text, string code)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var compilation = CSharpCompilation.Create(
            "Worst", [CSharpSyntaxTree.ParseText(GeneratedProject.GlobalUsings.Text, options), CSharpSyntaxTree.ParseText(code, options, "/repo/Code.cs")], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var source = SourceText.From(text);
        var compiler = Cpu.OfCollected(() => compilation.GetDiagnostics());
        LearningsDocument? document = null;
        var read = Cpu.OfCollected(() => document = LearningsReader.Read("/repo/LEARNINGS.md", source, CancellationToken.None));
        var compiled = Cpu.OfCollected(() => RuleCompiler.Compile([document!], options, CancellationToken.None));
        var rules = ProjectRules.Of(compilation, [("/repo/LEARNINGS.md", source)], new HelpLink("", "", FileLinks: false), CancellationToken.None);
        var problems = ImmutableArray<DocumentProblem>.Empty;
        var reported = Cpu.OfCollected(() => problems = [.. rules.Problems, .. rules.Reviewed(CancellationToken.None)]);
        var found = 0;
        var failures = new List<string>();
        var searched = Cpu.OfCollected(() => found = FindingScan.Find(compilation.SyntaxTrees[1], rules, CancellationToken.None, (_, problem) => failures.Add(problem.Kind.Id)).Count());
        var ids = problems.Select(problem => problem.Problem.Kind.Id).Concat(failures).CountBy(id => id).OrderBy(pair => pair.Key, StringComparer.Ordinal);
        return new(read, compiled, reported, searched, compiler, $"{found} found{string.Concat(ids.Select(pair => $", {pair.Value} {pair.Key}"))}");
    }
}
