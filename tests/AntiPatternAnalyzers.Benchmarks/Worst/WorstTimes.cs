using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Benchmarks.Generating;
using AntiPatternAnalyzers.Benchmarks.Measuring;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.RealCode;
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
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);
    private const int SmallStack = 1 << 20;
    private const int LargeStack = 1 << 28;

    /// <summary>Measures one size, in a thread with the smallest stack that a host gives. The compiler's parser has no guard against brackets and needs a larger one.</summary>
    public static WorstTimes Of(WorstCase worst, int size)
    {
        var tree = On(LargeStack, () => CSharpSyntaxTree.ParseText(worst.Code(size), Options, "/repo/Code.cs"));
        return On(SmallStack, () => Measure(worst.Document(size), tree));
    }

    public string[] ToCells(string name, int size) =>
        [name, $"{size}", .. new[] { Read, Compiled, Reported, Searched, Compiler }.Select(MarkdownTable.Seconds), Problems];

    private static T On<T>(int stack, Func<T> work)
    {
        var result = default(T);
        var thread = new Thread(() => result = work(), stack);
        thread.Start();
        thread.Join();
        return result!;
    }

    private static WorstTimes Measure(string text, SyntaxTree code)
    {
        var compilation = CSharpCompilation.Create(
            "Worst", [CSharpSyntaxTree.ParseText(GeneratedProject.GlobalUsings.Text, Options), code], FrameworkAssemblies.Own, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var source = SourceText.From(text);
        var compiler = On(LargeStack, () => Cpu.OfCollected(() => compilation.GetDiagnostics()));
        LearningsDocument? document = null;
        var read = Cpu.OfCollected(() => document = LearningsReader.Read("/repo/LEARNINGS.md", source, CancellationToken.None));
        var compiled = Cpu.OfCollected(() => RuleCompiler.Compile([document!], Options, CancellationToken.None));
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
