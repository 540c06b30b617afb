using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Rules.Bound;
using AntiPatternAnalyzers.Rules.Grammar;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>The rules of a project with their specimens, bound in one compilation, so that rules can be run over each other's patterns and templates.</summary>
internal sealed class ReviewedRules
{
    private readonly SearchIndex _index;
    private readonly Dictionary<Rule, int> _places;
    private (RuleCase Case, Premises Premises)? _premises;
    private FixGraph? _fixes;
    private int _comparisons;
    private readonly MatchScope _scope;
    private readonly ILookup<Rule, Specimen> _specimens;

    private ReviewedRules(ImmutableArray<BoundRule> rules, ILookup<Rule, Specimen> specimens, MatchScope scope)
    {
        (Rules, _specimens, _scope) = (rules, specimens, scope);
        _index = new SearchIndex(rules);
        _places = rules.Select((rule, place) => (rule.Rule, place)).ToDictionary(pair => pair.Rule, pair => pair.place);
    }

    /// <summary>The rules, in the order of their rows.</summary>
    public ImmutableArray<BoundRule> Rules { get; }

    /// <summary>Which fixes lead to which rows.</summary>
    public FixGraph Fixes => _fixes ??= new FixGraph(this);

    public static ReviewedRules Of(ImmutableArray<BoundRule> rules, NameResolver names, CancellationToken cancellation)
    {
        var file = new SpecimenFile();
        foreach (var rule in rules)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var specimen in Specimens(rule, names)) file.Add(specimen, new HoleTypes(specimen.Rule, specimen.Case, specimen.Reading, names));
        }

        var options = names.Compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions ?? CSharpParseOptions.Default;
        var tree = file.Parse(options);
        var compilation = names.Compilation.AddSyntaxTrees(tree);
        var scope = new MatchScope(compilation.GetSemanticModel(tree), new NameResolver(compilation), cancellation) { HasHoles = true };
        return new ReviewedRules(Rebound(rules, scope), file.Find(tree).ToLookup(specimen => specimen.Rule), scope);
    }

    /// <summary>What the patterns of a rule find.</summary>
    public IEnumerable<Specimen> PatternsOf(Rule rule) => _specimens[rule].Where(specimen => !specimen.IsTemplate);

    /// <summary>What its fixes write.</summary>
    public IEnumerable<Specimen> TemplatesOf(Rule rule) => _specimens[rule].Where(specimen => specimen.IsTemplate);

    /// <summary>The place of a rule among all.</summary>
    public int PlaceOf(Rule rule) => _places[rule];

    /// <summary>The rows that find a template, or a part of it, whatever its holes hold; the first row first.</summary>
    public IEnumerable<FixStep> Steps(Specimen template) =>
        Finders(template, whole: false).Select(found => new FixStep(template, found.Rule.Rule, found.Case.Case)).Distinct();

    /// <summary>The other rows that find all of a pattern; the first row first.</summary>
    public IEnumerable<Rule> Swallowers(Specimen pattern) => Finders(pattern, whole: true).Select(found => found.Rule.Rule).Distinct();

    /// <summary>The exception that leaves nothing of a pattern to its own row, or null.</summary>
    public ExceptClause? ExceptionOf(Specimen pattern) => _index.Candidates(pattern)
        .Where(candidate => candidate.Rule.Rule == pattern.Rule && candidate.Case.Case == pattern.Case && candidate.Pattern.Kinds.Contains(pattern.Nodes[0]))
        .Select(candidate => new Judge(pattern.Rule, candidate.Case, pattern, PremisesOf(pattern), _scope).Exception(candidate.Pattern, pattern.Nodes[0]))
        .FirstOrDefault(exception => exception != null);

    /// <summary>A code span of a rule, bound as the operand of a condition; null where it means nothing here.</summary>
    public BoundPattern? Operand(Rule rule, CodeSpan span) =>
        rule.Patterns[span] is { } pattern && BoundPattern.Bind(pattern, _scope.Names, ImmutableArray<Equivalence>.Empty) is { IsUsable: true } bound ? bound : null;

    /// <summary>Whether a type belongs to a family.</summary>
    public bool Contains(TypeFamily family, INamedTypeSymbol type) => family.Contains(type, _scope, 0);

    /// <summary>The patterns that find a specimen, or all of it; that a row finds all of its own is no question.</summary>
    private IEnumerable<SearchIndex.Candidate> Finders(Specimen specimen, bool whole) =>
        _index.Candidates(specimen).Where(candidate => !(whole && candidate.Rule.Rule == specimen.Rule) && Speaks(candidate.Rule.Rule, specimen.Rule) && Finds(candidate, specimen, whole));

    private bool Finds(SearchIndex.Candidate candidate, Specimen specimen, bool whole)
    {
        _scope.Cancellation.ThrowIfCancellationRequested();
        if (++_comparisons > UnboundedReviewException.MaximumComparisons) throw new UnboundedReviewException();
        var places = (whole ? specimen.Nodes.Take(1) : specimen.Code).Where(candidate.Pattern.Kinds.Contains).ToList();
        if (places.Count == 0 || whole && !candidate.Pattern.Forgives(specimen.Reading)) return false;
        var judge = new Judge(candidate.Rule.Rule, candidate.Case, specimen, PremisesOf(specimen), _scope);
        return places.Any(node => judge.Find(candidate.Pattern, node) is { } match && (!whole || match.Nodes.Length == specimen.Nodes.Length));
    }

    /// <summary>One case is looked at after the other.</summary>
    private Premises PremisesOf(Specimen specimen)
    {
        if (!ReferenceEquals(_premises?.Case, specimen.Case)) _premises = (specimen.Case, new Premises(specimen));
        return _premises!.Value.Premises;
    }

    /// <summary>Whether a row speaks of every file that the other one speaks of, and says something there.</summary>
    private static bool Speaks(Rule rule, Rule other) =>
        rule.Severity != ReportDiagnostic.Suppress && other.Severity != ReportDiagnostic.Suppress
        && (rule.Scope == Scope.Everywhere || rule == other || rule.Document == other.Document && rule.Row.Scope?.Text == other.Row.Scope?.Text);

    /// <summary>The specimens change nothing about rules whose names all mean something in references.</summary>
    private static ImmutableArray<BoundRule> Rebound(ImmutableArray<BoundRule> rules, MatchScope scope) => rules.Select(rule =>
    {
        scope.Cancellation.ThrowIfCancellationRequested();
        return rule.IsShared ? rule : RuleBinder.Bind(rule.Rule, scope.Names);
    }).ToImmutableArray();

    private static IEnumerable<Specimen> Specimens(BoundRule rule, NameResolver names)
    {
        foreach (var bound in rule.Cases.Where(bound => bound.Applies))
        {
            foreach (var pattern in bound.Patterns)
            {
                var place = bound.Case.Syntax.Patterns.First(span => rule.Rule.Patterns[span] == pattern.Pattern).Span;
                foreach (var reading in pattern.Usable) yield return new Specimen(rule.Rule, bound.Case, reading, place, IsTemplate: false, ImmutableArray<SyntaxNode>.Empty);
            }

            foreach (var template in bound.Case.Templates.Where(template => template.IsOffered))
            {
                var reading = BoundPattern.Bind(template.Pattern!, names, Equivalence.All).Usable.FirstOrDefault();
                if (reading != null) yield return new Specimen(rule.Rule, bound.Case, reading, template.Span, IsTemplate: true, ImmutableArray<SyntaxNode>.Empty);
            }
        }
    }
}
