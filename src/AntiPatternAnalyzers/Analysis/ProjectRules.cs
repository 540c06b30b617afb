using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Rules.Bound;
using AntiPatternAnalyzers.Rules.Reviews;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>The rules of a project, bound to one of its compilations.</summary>
internal sealed class ProjectRules
{
    private ImmutableArray<DocumentProblem> _reviewed;

    private ProjectRules(RuleBook set, NameResolver names, HelpLink links)
    {
        (Set, Links, Names) = (set, links, names);
        Rules = set.Rules.Select(rule => RuleBinder.Bind(rule, Names)).ToImmutableArray();
        Problems = set.Problems
            .Concat(Rules.SelectMany(bound => bound.Problems, (bound, problem) => new DocumentProblem(bound.Rule.Document, problem)))
            .ToImmutableArray();
        Index = new RuleIndex(Rules);
    }

    /// <summary>The rules before they were bound.</summary>
    public RuleBook Set { get; }

    public ImmutableArray<BoundRule> Rules { get; }

    public ImmutableArray<DocumentProblem> Problems { get; }

    public NameResolver Names { get; }

    public HelpLink Links { get; }

    public RuleIndex Index { get; }

    /// <summary>What the reviews find: rows that are rules, and yet are not what their author meant. Only the document's own analyzer asks, so code pays nothing for it.</summary>
    public ImmutableArray<DocumentProblem> Reviewed(CancellationToken cancellation)
    {
        lock (Index)
        {
            return _reviewed.IsDefault ? _reviewed = Review(cancellation) : _reviewed;
        }
    }

    /// <summary>The last guard: a review that fails says nothing, and the rows work on.</summary>
    private ImmutableArray<DocumentProblem> Review(CancellationToken cancellation)
    {
        try
        {
            return RuleReviews.Problems(Rules, Names, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return ImmutableArray<DocumentProblem>.Empty;
        }
    }

    /// <summary>The rules that some documents make for a compilation: read, compiled and bound once each.</summary>
    public static ProjectRules Of(
        Compilation compilation, ImmutableArray<(string Path, SourceText Text)> texts, HelpLink links, CancellationToken cancellation, ImmutableHashSet<string>? ids = null)
    {
        var set = CompiledDocuments.Of(texts, compilation, cancellation);
        return BoundCompilations.Of(compilation, set, links, ids, () => new ProjectRules(Wanted(set, ids), new NameResolver(compilation), links));
    }

    /// <summary>The rules of some rows: who mends what one row reports does not wait for the others to be bound.</summary>
    private static RuleBook Wanted(RuleBook set, ImmutableHashSet<string>? ids) =>
        ids == null ? set : set with { Rules = set.Rules.Where(rule => ids.Contains(rule.Id)).ToImmutableArray() };

    /// <summary>One rule by itself, where names are resolved already.</summary>
    public static ProjectRules Of(Rule rule, NameResolver names) => new(
        new RuleBook(ImmutableArray.Create(rule), ImmutableArray<DocumentProblem>.Empty), names, new HelpLink("", "", FileLinks: false));
}
