namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A condition with its operands, bound to a compilation.</summary>
internal abstract class Condition
{
    /// <summary>Whether it speaks of a run as a whole, not of each of its elements: <em>has an argument of type …</em>.</summary>
    public virtual bool SpeaksOfRuns => false;

    /// <summary>
    /// The bindings under which the condition holds for what a hole holds, those of <paramref name="bindings"/> and
    /// what its own operands bind; null where it does not hold.
    /// </summary>
    public abstract Bindings? Holds(Binding subject, Bindings bindings, MatchScope scope);

    /// <summary>Whether the spelling alone says that the condition does not hold: then nothing need be asked of the compiler.</summary>
    public virtual bool Refuses(Binding subject, MatchScope scope) => false;

    /// <summary>The same by what the declarations round the code tell, for which nothing need be bound.</summary>
    public virtual bool RefusesDeclared(Binding subject, MatchScope scope) => false;

    /// <summary>Whether the spelling alone says that the condition holds, whatever is bound.</summary>
    public virtual bool Grants(Binding subject, MatchScope scope) => false;

    /// <summary>The same by what the declarations round the code tell.</summary>
    public virtual bool GrantsDeclared(Binding subject, MatchScope scope) => false;

    /// <summary>Whether the compiler knows enough to say that the condition does <em>not</em> hold: unknown is no match.</summary>
    public virtual bool CanTell(Binding subject, MatchScope scope) => true;
}
