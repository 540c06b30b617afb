namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary>A context word with its operands, bound to a compilation.</summary>
internal abstract class Context
{
    /// <summary>Whether the syntax alone tells, without a question to the compiler.</summary>
    public virtual bool IsSyntax => false;

    /// <summary>Whether it may be there, as far as can be told without binding code; where the syntax tells, whether it is.</summary>
    public virtual bool MayBeThere(SyntaxNode node, MatchScope scope) => !IsSyntax || Find(node, Bindings.Empty, scope) != null;

    /// <summary>
    /// The node round <paramref name="node"/> that fits, and the bindings under which it does; null where none fits.
    /// </summary>
    public abstract Surrounding? Find(SyntaxNode node, Bindings bindings, MatchScope scope);
}

/// <summary>What a context found.</summary>
internal readonly record struct Surrounding(SyntaxNode Node, Bindings Bindings);
