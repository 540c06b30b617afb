using AntiPatternAnalyzers.Examples.Checks;
using AntiPatternAnalyzers.Examples.Compiling;
using AntiPatternAnalyzers.Examples.Coverage;
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
        var book = RuleCompiler.Compile(ImmutableArray.Create(document), ExampleProject.Options, cancellation);
        var project = ExampleProject.Of(document, _references);
        var examples = ExampleReader.Read(document);
        var codes = examples.ToDictionary(example => example.Fence, example => Task.Run(() => ExampleCode.OfAsync(example, project, cancellation), cancellation));
        var runs = await Task.WhenAll(examples.Select(async example => new ExampleRun(
            example, await codes[example.Fence].ConfigureAwait(false), example.Fixed == null ? null : await codes[example.Fixed].ConfigureAwait(false), book, cancellation))).ConfigureAwait(false);
        var outcomes = await Task.WhenAll(runs.Select(run => Task.Run(() => CheckAsync(run), cancellation))).ConfigureAwait(false);
        var uncovered = runs.Zip(outcomes, (run, problems) => (Run: run, Holds: problems.IsEmpty))
            .Where(outcome => outcome.Run.Rule != null).GroupBy(outcome => outcome.Run.Rule)
            .Where(row => row.All(outcome => outcome.Holds))
            .SelectMany(row => new RowCoverage(row.Key!, row.Select(outcome => outcome.Run)).Problems());
        return outcomes.SelectMany(problems => problems).Concat(uncovered)
            .GroupBy(problem => (problem.Kind, problem.Span)).Select(same => same.First())
            .OrderBy(problem => problem.Span.Start).Select(problem => new DocumentProblem(document, problem)).ToImmutableArray();
    }

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
