using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Benchmarks.Documents;
using AntiPatternAnalyzers.Benchmarks.Generating;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Benchmarks.Benchmarking;

/// <summary>From the text of a document to rules in a compilation, step by step.</summary>
public class DocumentBenchmarks
{
    private static readonly HelpLink NoLinks = new("", "", FileLinks: false);
    private static readonly CSharpCompilation Code = Sources.Compile(new GeneratedCode(2000, Seed: 1, Findings: 0));
    private FreshText _text = null!;
    private LearningsDocument _document = null!;

    [Params(10, 100, 300, 1000, 10_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Write()
    {
        _text = GalleryRows.Document(Rows);
        _document = Read();
    }

    /// <summary>Text to rows.</summary>
    [Benchmark]
    public LearningsDocument Read() => LearningsReader.Read(_text.Path, _text.GetText(), CancellationToken.None);

    /// <summary>Rows to rules.</summary>
    [Benchmark]
    public object Compile() => RuleCompiler.Compile([_document], CSharpParseOptions.Default, CancellationToken.None);

    /// <summary>Rules to what they are in a compilation: what each keystroke in the code asks for.</summary>
    [Benchmark]
    public object Bind() => Rules(Code.Clone(), _text);

    /// <summary>All of it: what each keystroke in the document asks for.</summary>
    [Benchmark]
    public object Edit() => Rules(Code, _text.Copy());

    private static ProjectRules Rules(Compilation compilation, FreshText text) =>
        ProjectRules.Of(compilation, [(text.Path, text.GetText())], NoLinks, CancellationToken.None);
}
