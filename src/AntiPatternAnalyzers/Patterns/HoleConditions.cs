using AntiPatternAnalyzers.Patterns.Conditions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns;

/// <summary>The conditions on the holes of a case, by hole.</summary>
internal sealed class HoleConditions
{
    public static readonly HoleConditions None = new(Enumerable.Empty<HoleCondition>());

    private readonly ImmutableArray<(string Hole, ImmutableArray<HoleCondition> Conditions)> _byHole;
    private readonly ImmutableArray<HoleCondition> _waiting;

    public HoleConditions(IEnumerable<HoleCondition> conditions)
    {
        _byHole = conditions.GroupBy(condition => condition.Hole).Select(group => (group.Key, group.ToImmutableArray())).ToImmutableArray();
        _waiting = All.Where(condition => !condition.Awaits.IsEmpty).ToImmutableArray();
    }

    private IEnumerable<HoleCondition> All => _byHole.SelectMany(held => held.Conditions);

    /// <summary>The conditions, each changed.</summary>
    public HoleConditions Through(Func<HoleCondition, HoleCondition> change) => new(All.Select(change));

    /// <summary>The conditions on some of the holes.</summary>
    public HoleConditions On(Func<string, bool> holes) => new(All.Where(condition => holes(condition.Hole)));

    /// <summary>Whether the hole has a condition.</summary>
    public bool Has(string hole) => !Of(hole).IsEmpty;

    /// <summary>Whether the spelling of what a hole holds says that one of its conditions is not met.</summary>
    public bool Refuse(string hole, Binding value, MatchScope scope)
    {
        foreach (var condition in Of(hole))
        {
            if (!value.IsRun && condition.Refuses(value, scope)) return true;
        }

        return false;
    }

    /// <summary>Whether what the holes hold is declared as something that their conditions do not allow.</summary>
    public bool RefuseDeclared(Bindings bindings, MatchScope scope)
    {
        foreach (var (hole, _) in _byHole)
        {
            if (hole.Length > 0 && bindings[hole] is { } value && RefuseDeclared(hole, value, scope)) return true;
        }

        return false;
    }

    /// <summary>The same for one hole.</summary>
    public bool RefuseDeclared(string hole, Binding value, MatchScope scope)
    {
        foreach (var condition in Of(hole))
        {
            if (value.IsRun && !condition.Condition.SpeaksOfRuns) continue;
            if (condition.RefusesDeclared(value, scope)) return true;
        }

        return false;
    }

    /// <summary>The first condition that the bound holes, or the whole match, do not meet; null where all are met.</summary>
    public HoleCondition? FirstUnmet(Bindings bindings, SyntaxNode match, MatchScope scope) => All.FirstOrDefault(condition =>
        condition.IsReady(bindings) && (condition.Hole.Length == 0 ? Binding.Of(match) : bindings[condition.Hole]) is { } held && condition.Holds(held, bindings, scope) == null);

    /// <summary>The bindings under which all conditions on a hole hold for what it holds; null where one does not.</summary>
    public Bindings? Hold(string hole, Binding value, Bindings bindings, MatchScope scope)
    {
        Bindings? result = bindings;
        foreach (var condition in Of(hole))
        {
            if (!condition.IsReady(result)) continue;
            var before = result;
            result = condition.Holds(value, before, scope);
            if (result != null) result = HoldFurther(before, result, scope);
            if (result == null) return null;
        }

        return result;
    }

    /// <summary>Whether those conditions hold for the holes of a match that waited for what another pattern has bound.</summary>
    public bool Fit(Bindings given, Bindings bound, MatchScope scope) => _waiting.All(condition =>
        condition.IsReady(given) || !condition.IsReady(bound) || bound[condition.Hole] is not { } held || condition.Holds(held, bound, scope) != null);

    /// <summary>A case speaks of few holes.</summary>
    private ImmutableArray<HoleCondition> Of(string hole)
    {
        foreach (var (name, conditions) in _byHole)
        {
            if (name == hole) return conditions;
        }

        return ImmutableArray<HoleCondition>.Empty;
    }

    /// <summary>Holes that an operand binds have conditions of their own.</summary>
    private Bindings? HoldFurther(Bindings before, Bindings after, MatchScope scope) => after.Names
        .Where(name => before[name] == null)
        .Aggregate((Bindings?)after, (held, name) => held == null ? null : Hold(name, after[name]!, held, scope));
}

/// <summary>A condition on a hole; the empty name stands for <em>it</em>, the whole match.</summary>
internal sealed record HoleCondition(string Hole, bool Negated, Condition Condition)
{
    /// <summary>Where the condition stands in the document.</summary>
    public TextSpan Source { get; init; }

    /// <summary>The holes of its operands that only a clause which must not hold binds: the condition narrows that clause.</summary>
    public ImmutableHashSet<string> Awaits { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Whether nothing is left that it waits for.</summary>
    public bool IsReady(Bindings bindings) => Awaits.IsEmpty || Awaits.All(name => bindings[name] != null);

    /// <summary>Whether the spelling alone says that the condition, or its negation, does not hold.</summary>
    public bool Refuses(Binding value, MatchScope scope) => Awaits.IsEmpty && (Negated ? Condition.Grants(value, scope) : Condition.Refuses(value, scope));

    /// <summary>The same by declarations.</summary>
    public bool RefusesDeclared(Binding value, MatchScope scope) => Awaits.IsEmpty && (Negated ? Condition.GrantsDeclared(value, scope) : Condition.RefusesDeclared(value, scope));

    /// <summary>The bindings under which the condition, or its negation, holds. A run holds it in all of its elements.</summary>
    public Bindings? Holds(Binding value, Bindings bindings, MatchScope scope)
    {
        if (!value.IsRun || Condition.SpeaksOfRuns) return One(value, bindings, scope);
        Bindings? result = bindings;
        foreach (var element in value.Nodes)
        {
            result = One(Binding.Of((element as ArgumentSyntax)?.Expression ?? element), result, scope);
            if (result == null) return null;
        }

        return result;
    }

    private Bindings? One(Binding value, Bindings bindings, MatchScope scope)
    {
        var held = Condition.Holds(value, bindings.Shared, scope);
        if (!Negated) return held?.WithRunsOf(bindings);
        return held == null && Condition.CanTell(value, scope) ? bindings : null;
    }
}
