using AntiPatternAnalyzers.Examples.Checks;
using AntiPatternAnalyzers.Examples.Compiling;
using AntiPatternAnalyzers.Examples.Coverage;
using AntiPatternAnalyzers.Examples.Fixes;
using AntiPatternAnalyzers.Examples.Reading;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Examples;

/// <summary>Holds the rows of a document to their examples: compiles each, looks with the real rules, fixes, and says where they differ.</summary>
public sealed class ExampleRunner
{
    /// <summary>What is looked at, in this order; the first that fails ends an example, since the rest would follow from it.</summary>
    private static readonly ImmutableArray<ExampleCheck> Checks =
        ImmutableArray.Create<ExampleCheck>(new RowCheck(), new CompilesCheck(), new NamesCheck(), new FlagsCheck(), new FixCheck());

    private readonly ImmutableArray<MetadataReference> _references;

    /// <param name="references">What examples are compiled against.</param>
    public ExampleRunner(IEnumerable<MetadataReference> references) => _references = references.ToImmutableArray();

    /// <summary>What is wrong with the examples of a document, in its order.</summary>
    public async Task<ImmutableArray<DocumentProblem>> RunAsync(LearningsDocument document, CancellationToken cancellation = default)
    {
        var runs = await CompileAsync(document, cancellation).ConfigureAwait(false);
        var checks = runs.Select(run => Task.Run(async () => (Run: run, Problems: await CheckAsync(run).ConfigureAwait(false)), cancellation));
        var outcomes = await Task.WhenAll(checks).ConfigureAwait(false);
        return outcomes.SelectMany(outcome => outcome.Problems).Concat(Uncovered(outcomes))
            .GroupBy(problem => (problem.Kind, problem.Span)).Select(same => same.First())
            .OrderBy(problem => problem.Span.Start).Select(problem => new DocumentProblem(document, problem)).ToImmutableArray();
    }

    private async Task<ImmutableArray<ExampleRun>> CompileAsync(LearningsDocument document, CancellationToken cancellation)
    {
        var book = RuleCompiler.Compile(ImmutableArray.Create(document), ExampleProject.Options, cancellation);
        var project = ExampleProject.Of(document, _references);
        var examples = ExampleReader.Read(document);
        var byFence = examples.ToDictionary(example => example.Fence);
        var single = examples.Where(example => !examples.Any(other => other.Fixed == example.Fence));
        var runs = await Task.WhenAll(single.Select(example => Task.Run(() => RunsAsync(example), cancellation))).ConfigureAwait(false);
        return runs.SelectMany(both => both).ToImmutableArray();

        async Task<ImmutableArray<ExampleRun>> RunsAsync(Example example)
        {
            var run = new ExampleRun(example, await ExampleCode.OfAsync(example, project, cancellation).ConfigureAwait(false), book, cancellation);
            if (example.Fixed == null) return ImmutableArray.Create(run);
            var code = await FixedCode.OfAsync(byFence[example.Fixed], run, project).ConfigureAwait(false);
            return ImmutableArray.Create(run.FixedTo(code), new ExampleRun(byFence[example.Fixed], code, book, cancellation));
        }
    }

    /// <summary>The parts that no example needs, of the rows whose examples all hold.</summary>
    private static IEnumerable<Problem> Uncovered(IEnumerable<(ExampleRun Run, ImmutableArray<Problem> Problems)> outcomes) => outcomes
        .Where(outcome => outcome.Run.Rule != null).GroupBy(outcome => outcome.Run.Rule!)
        .Where(row => row.All(outcome => outcome.Problems.IsEmpty))
        .SelectMany(row => new RowCoverage(row.Key, row.Select(outcome => outcome.Run)).Problems());

    private static async Task<ImmutableArray<Problem>> CheckAsync(ExampleRun run)
    {
        foreach (var check in Checks)
        {
            var problems = await check.ProblemsAsync(run).ConfigureAwait(false);
            if (!problems.IsEmpty) return problems;
        }

        return ImmutableArray<Problem>.Empty;
    }
}
