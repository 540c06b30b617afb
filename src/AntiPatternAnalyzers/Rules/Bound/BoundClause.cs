using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.Rules.Bound;

/// <summary>A clause that speaks of the whole match, in one compilation. One kind, one file in this folder.</summary>
internal abstract class BoundClause
{
    /// <summary>Where the clause stands in the document.</summary>
    public TextSpan Source { get; init; }

    /// <summary>Whether the syntax round a node alone says that the clause does not hold there: then nothing need be asked of the compiler.</summary>
    /// <param name="node">The node that is tried.</param>
    /// <param name="scope">What may be asked.</param>
    /// <param name="conditions">The conditions on holes that the pattern itself does not bind.</param>
    public virtual bool Refuses(SyntaxNode node, MatchScope scope, HoleConditions conditions) => false;

    /// <summary>The bindings under which the clause holds, with what its own patterns bind; null where it does not.</summary>
    public abstract Bindings? Holds(Match match, Bindings bindings, HoleConditions conditions, MatchScope scope);
}
