using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Contexts;

namespace AntiPatternAnalyzers.Rules.Bound;

/// <summary>One context of an <em>inside</em>: a pattern or a word, perhaps narrowed by what it contains.</summary>
internal sealed class BoundContext
{
    private readonly BoundPattern? _pattern;
    private readonly Context? _word;
    private readonly ImmutableArray<BoundContaining> _narrowings;

    public BoundContext(BoundPattern? pattern, Context? word, ImmutableArray<BoundContaining> narrowings) =>
        (_pattern, _word, _narrowings) = (pattern, word, narrowings);

    /// <summary>Whether the syntax alone tells whether the context is there.</summary>
    public bool IsSyntax => _word is { IsSyntax: true } && _narrowings.IsEmpty;

    /// <summary>Whether something round a node may be the context, by its looks; where the syntax alone tells, whether it is.</summary>
    public bool MayBeThere(SyntaxNode match, MatchScope scope, HoleConditions conditions)
    {
        if (_word != null) return _word.MayBeThere(match, scope);
        for (var around = match.Parent; around != null; around = around.Parent)
        {
            if (_pattern!.Kinds.Contains(around) && _pattern.MayMatch(around, scope, conditions)) return true;
        }

        return false;
    }

    /// <summary>The bindings under which the nearest fitting context is there, or null.</summary>
    public Bindings? Find(SyntaxNode match, Bindings bindings, HoleConditions conditions, MatchScope scope)
    {
        if (_word != null) return _word.Find(match, bindings, scope) is { } found ? Narrow(found.Node, found.Bindings, conditions, scope) : null;
        foreach (var around in match.Ancestors())
        {
            if (!_pattern!.Kinds.Contains(around) || _pattern.Match(around, scope, bindings, conditions) is not { } fits) continue;
            if (ContextPart.Holds(fits, _pattern, match) && Narrow(around, fits.Bindings.Shared, conditions, scope) is { } held) return held;
        }

        return null;
    }

    private Bindings? Narrow(SyntaxNode around, Bindings bindings, HoleConditions conditions, MatchScope scope)
    {
        Bindings? result = bindings;
        foreach (var narrowing in _narrowings)
        {
            result = result == null ? null : narrowing.Within(new[] { around }, result, conditions, scope);
        }

        return result;
    }
}
