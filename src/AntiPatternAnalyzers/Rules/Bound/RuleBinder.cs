using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Rules.Bound;

/// <summary>Binds the names of a rule to the symbols of a compilation.</summary>
internal sealed class RuleBinder
{
    private readonly Rule _rule;
    private readonly NameResolver _names;
    private readonly List<Problem> _problems = new();
    private readonly Dictionary<Pattern, BoundPattern> _bound = new();
    private ImmutableArray<Equivalence> _equivalences = Equivalence.All;
    private HashSet<string> _foreign = new();
    /// <summary>The holes that hold no constant, as a condition says.</summary>
    private ImmutableHashSet<string> _variables = ImmutableHashSet<string>.Empty;
    private bool _applies = true;
    private bool _isWanted = true;

    private RuleBinder(Rule rule, NameResolver names) => (_rule, _names) = (rule, names);

    public static BoundRule Bind(Rule rule, NameResolver names)
    {
        try
        {
            var binders = rule.Cases.Select(written => (Binder: new RuleBinder(rule, names), written)).ToList();
            var cases = binders.Select(pair => pair.Binder.Bind(pair.written)).ToImmutableArray();
            return new BoundRule(rule, cases) { IsShared = binders.All(pair => pair.Binder._bound.Values.All(pattern => pattern.IsShared)) };
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new BoundRule(rule, ImmutableArray<BoundCase>.Empty, RowFailure.Of(rule.Row.Span, failure));
        }
    }

    private BoundCase Bind(RuleCase written)
    {
        var clauses = written.Syntax.Clauses;
        var off = clauses.OfType<NotThroughClause>().Select(clause => clause.Equivalence).ToImmutableHashSet();
        _equivalences = Equivalence.All.Where(equivalence => !off.Contains(equivalence.Name)).ToImmutableArray();
        var wanted = clauses.OfType<WhenClause>().SelectMany(clause => clause.Names).ToLookup(name => HoleMember.In(Pattern(name)));
        var missing = wanted[null].Where(name => !Exists(name)).ToList();
        _isWanted = missing.Count == 0;
        var patterns = written.Syntax.Patterns.Select(span => Needed(span)).OfType<BoundPattern>().ToImmutableArray();
        _foreign = BoundHoles.Foreign(written.Syntax, _rule.Patterns);
        _variables = written.Syntax.Conditions.Where(condition => condition is { Negated: true, Word: IsConstant }).Select(condition => condition.Hole).ToImmutableHashSet();
        var late = LateHoles(written.Syntax);
        var conditions = written.Syntax.Conditions.ToLookup(condition => IsLate(condition, late), Condition);
        var members = wanted.Select(names => names.Key).OfType<BoundClause>();
        var others = clauses.Select(Clause).OfType<BoundClause>().Concat(members).ToImmutableArray();
        var at = clauses.OfType<AtClause>().Select(clause => Hole.NameIn(clause.Hole.Code.Text)).LastOrDefault();
        patterns = OwnTemplates.Spare(patterns, written.Templates.Select(template => template.Pattern).OfType<Patterns.Pattern>(), _names);
        return new BoundCase(written, patterns, new HoleConditions(conditions[false].OfType<HoleCondition>()), others, conditions[true].OfType<HoleCondition>().ToImmutableArray(), at, _isWanted && _applies && !patterns.IsEmpty, Report(missing));
    }

    /// <summary>The holes that no pattern of the case binds, but a context does: a condition that names one waits for it.</summary>
    private ImmutableHashSet<Hole> LateHoles(CaseSyntax written)
    {
        var contexts = written.Clauses.OfType<InsideClause>().Where(clause => !clause.Negated).SelectMany(CodeSpans.Of);
        return _rule.Patterns.HolesOf(contexts).Except(_rule.Patterns.HolesOf(written.Patterns)).ToImmutableHashSet();
    }

    /// <summary>What a clause that must not hold binds is asked there, whatever else it names.</summary>
    private bool IsLate(ConditionSyntax condition, ImmutableHashSet<Hole> late) =>
        !_foreign.Contains(condition.Hole) && _rule.Patterns.HolesOf(condition.Operands).Any(late.Contains);

    /// <summary>A case that does not apply here by its own words says which ones, and nothing else.</summary>
    private ImmutableArray<Problem> Report(List<CodeSpan> missing) => _isWanted
        ? _problems.ToImmutableArray()
        : missing.Select(name => Problem.At(name.Span, ProblemKinds.NotNeeded, name.Code.Text)).ToImmutableArray();

    private BoundPattern? Pattern(CodeSpan span)
    {
        if (_rule.Patterns[span] is not { } pattern) return null;
        if (!_bound.TryGetValue(pattern, out var bound)) _bound.Add(pattern, bound = BoundPattern.Bind(pattern, _names, _equivalences));
        return bound;
    }

    /// <summary>A pattern whose names must be there: without them the alternative, or the case, is idle here.</summary>
    private BoundPattern? Needed(CodeSpan span)
    {
        if (Pattern(span) is not { } bound) return null;
        var problems = NameProblems.Of(bound, span).ToList();
        _problems.AddRange(problems);
        return bound.IsUsable ? bound : null;
    }

    private bool Exists(CodeSpan span) => Pattern(span) is { IsUsable: true } bound && bound.NamesSomething;

    private HoleCondition? Condition(ConditionSyntax condition)
    {
        var hole = condition.Hole;
        var operands = Operands(condition);
        operands = operands.AddRange(condition.Families.OfType<TypeFamily>().Select(family => new Operand(family.Phrase, null, family)));
        var word = _variables.Contains(hole) ? condition.Word.BindForVariable(operands) : condition.Word.Bind(operands);
        if (word is { } bound) return new HoleCondition(hole, condition.Negated, bound) { Source = condition.Span, Awaits = Awaited(condition) };
        _applies = false;
        return null;
    }

    /// <summary>Of the holes that only a negated clause binds, those that the condition of another hole speaks of.</summary>
    private ImmutableHashSet<string> Awaited(ConditionSyntax condition) => condition.Subject == null
        ? ImmutableHashSet<string>.Empty
        : _rule.Patterns.HolesOf(condition.Operands).Select(hole => hole.Name).Where(_foreign.Contains).ToImmutableHashSet();

    /// <summary>The operands whose names are here; where none is, the case is idle, but for a negation: what is not here, nothing is.</summary>
    private ImmutableArray<Operand> Operands(ConditionSyntax condition)
    {
        var word = condition.Word;
        if (!word.TakesCode || word.Operands == Patterns.Operands.None) return condition.Operands.Select(span => new Operand(span.Code.Text, null)).ToImmutableArray();
        var usable = condition.Operands
            .Select(span => new Operand(span.Code.Text, Pattern(span)))
            .Where(operand => operand.Pattern is { IsUsable: true } pattern && !(word.TakesTypes && pattern.UnknownName != null))
            .ToImmutableArray();
        if (!usable.IsEmpty && (usable.Length == condition.Operands.Length || word.Operands == Patterns.Operands.Any)) return usable;
        var missing = condition.Operands.SelectMany(span => Missing(span, word)).ToList();
        if (!condition.Families.IsEmpty || condition.Negated && word.Operands == Patterns.Operands.Any && missing.All(problem => problem.Kind == ProblemKinds.IdleRow)) return usable;
        _applies = false;
        _problems.AddRange(missing);
        return usable;
    }

    private IEnumerable<Problem> Missing(CodeSpan span, ConditionWord word)
    {
        if (Pattern(span) is not { } pattern) return Enumerable.Empty<Problem>();
        return word.TakesTypes && pattern.UnknownName is { } name
            ? new[] { NameProblems.Idle(span.Span, name.Identifier.ValueText) }
            : NameProblems.Of(pattern, span);
    }

    private BoundClause? Clause(Clause clause) => clause switch
    {
        ExceptClause except => new BoundExcept(Usable(except.Patterns)) { Source = except.Span },
        ContainingClause containing => Containing(containing, containing.Negated),
        OrderClause order => new BoundOrder(PatternsOf(order.Patterns, order.Negated), order.After, order.Negated) { Source = order.Span },
        InsideClause inside => new BoundInside(inside.Contexts.Select(context => Context(context, inside.Negated)).OfType<BoundContext>().ToImmutableArray(), inside.Negated) { Source = inside.Span },
        _ => null,
    };

    private ImmutableArray<BoundPattern> Usable(ImmutableArray<CodeSpan> spans) =>
        spans.Select(Pattern).OfType<BoundPattern>().Where(pattern => pattern.IsUsable).ToImmutableArray();

    /// <summary>The patterns of a clause: those that must be there are needed, the others may be missing.</summary>
    private ImmutableArray<BoundPattern> PatternsOf(ImmutableArray<CodeSpan> spans, bool negated) =>
        negated ? Usable(spans) : spans.Select(Needed).OfType<BoundPattern>().ToImmutableArray();

    private BoundContaining Containing(ContainingClause clause, bool mayBeMissing) => new(PatternsOf(clause.Patterns, mayBeMissing), clause.Negated) { Source = clause.Span };

    private BoundContext? Context(ContextSyntax context, bool negated)
    {
        var narrowings = context.Narrowings.Select(narrowing => Containing(narrowing, negated || narrowing.Negated)).ToImmutableArray();
        if (context.Pattern != null)
        {
            var pattern = PatternsOf(ImmutableArray.Create(context.Pattern), negated).FirstOrDefault();
            return pattern == null ? null : new BoundContext(pattern, null, narrowings);
        }

        var operands = context.Operands.Select(span => Operand(span, negated)).ToImmutableArray();
        if (context.Family is TypeFamily family) operands = operands.Add(new Operand(family.Phrase, null, family));
        return context.Word?.Bind(operands) is { } word ? new BoundContext(null, word, narrowings) : null;
    }

    /// <summary>What a word of a context takes is always a type.</summary>
    private Operand Operand(CodeSpan span, bool negated)
    {
        if (!negated && Pattern(span)?.UnknownName is { } name) _problems.Add(NameProblems.Idle(span.Span, name.Identifier.ValueText));
        return new Operand(span.Code.Text, negated ? Pattern(span) : Needed(span));
    }
}
