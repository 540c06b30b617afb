using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Rules;

/// <summary>Documents to rules. A row with a fault is reported and left out; the others are rules all the same.</summary>
internal sealed class RuleCompiler
{
    private readonly ImmutableArray<LearningsDocument> _documents;
    private readonly CSharpParseOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly LearningFinder _learnings;
    private readonly IdRegister _ids;
    private readonly ImmutableArray<Rule>.Builder _rules = ImmutableArray.CreateBuilder<Rule>();
    private readonly ImmutableArray<DocumentProblem>.Builder _problems = ImmutableArray.CreateBuilder<DocumentProblem>();

    private RuleCompiler(ImmutableArray<LearningsDocument> documents, CSharpParseOptions options, CancellationToken cancellation)
    {
        (_documents, _options, _cancellation) = (documents, options, cancellation);
        _learnings = new LearningFinder(documents);
        _ids = new IdRegister(documents);
    }

    public static RuleBook Compile(ImmutableArray<LearningsDocument> documents, CSharpParseOptions options, CancellationToken cancellation)
    {
        var compiler = new RuleCompiler(documents, options, cancellation);
        foreach (var document in documents) compiler.Add(document);
        return new RuleBook(compiler._rules.ToImmutable(), compiler._problems.ToImmutable()) { Documents = documents };
    }

    private void Add(LearningsDocument document)
    {
        _problems.AddRange(document.Problems.Select(problem => new DocumentProblem(document, problem)));
        foreach (var row in document.Rows)
        {
            _cancellation.ThrowIfCancellationRequested();
            var (rule, problems) = Compile(document, row);
            if (rule != null) _rules.Add(rule);
            _problems.AddRange(problems.OrderBy(problem => problem.Span.Start).Select(problem => new DocumentProblem(document, problem)));
        }
    }

    private (Rule? Rule, IReadOnlyList<Problem> Problems) Compile(LearningsDocument document, RuleRow row)
    {
        try
        {
            return new RowCompiler(document, row, _options, _learnings, _ids).Compile();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return (null, new[] { RowFailure.Of(row.Span, failure) });
        }
    }
}
