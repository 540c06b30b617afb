using AntiPatternAnalyzers.Analysis.Search;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Rules.Bound;
using AntiPatternAnalyzers.Rules.Reviews;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>The rules of a project in one of its compilations, each bound when it is first needed.</summary>
internal sealed class ProjectRules
{
    private readonly BoundRule?[] _bound;
    private readonly Lazy<KeptRules> _kept;
    private ImmutableArray<DocumentProblem> _reviewed;

    private ProjectRules(RuleBook set, NameResolver names, HelpLink links)
    {
        (Set, Links, Names) = (set, links, names);
        _bound = new BoundRule?[set.Rules.Length];
        _kept = new Lazy<KeptRules>(() => KeptRules.Of(set, names.Compilation));
        Search = new WordSearch(this);
    }

    /// <summary>The rules before they were bound.</summary>
    public RuleBook Set { get; }

    /// <summary>All rules, bound.</summary>
    public ImmutableArray<BoundRule> Rules => Enumerable.Range(0, _bound.Length).Select(Bound).ToImmutableArray();

    /// <summary>What is wrong with the documents, in themselves and in this compilation; binds all rules.</summary>
    public IEnumerable<DocumentProblem> Problems => Set.Problems
        .Concat(Rules.SelectMany(bound => bound.Problems, (bound, problem) => new DocumentProblem(bound.Rule.Document, problem)));

    public NameResolver Names { get; }

    /// <summary>What is kept from one compilation to the next.</summary>
    public KeptRules Kept => _kept.Value;

    public HelpLink Links { get; }

    /// <summary>How files are searched.</summary>
    public ISearch Search { get; }

    /// <summary>The rule at a place of the book, bound. Bound twice by two threads at once it is the same.</summary>
    public BoundRule Bound(int place) => Volatile.Read(ref _bound[place]) ?? Bind(place);

    /// <summary>What the reviews find: rows that are rules, and yet are not what their author meant. Only the document's own analyzer asks, so code pays nothing for it.</summary>
    public ImmutableArray<DocumentProblem> Reviewed(CancellationToken cancellation)
    {
        lock (_bound)
        {
            return _reviewed.IsDefault ? _reviewed = Review(cancellation) : _reviewed;
        }
    }

    /// <summary>Whether a rule was bound and is idle here; of one that nobody needed yet nobody knows.</summary>
    public bool IsIdle(int place) => Volatile.Read(ref _bound[place]) is { Kinds.IsEmpty: true };

    private BoundRule Bind(int place)
    {
        var bound = Kept.At(place) ?? RuleBinder.Bind(Set.Rules[place], Names);
        Kept.Add(place, bound);
        return Interlocked.CompareExchange(ref _bound[place], bound, null) ?? bound;
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
