using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Patterns.Contexts;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>What follows the patterns of a case.</summary>
/// <param name="Span">The clause in the document.</param>
public abstract record Clause(TextSpan Span);

/// <summary><c>where `$x` is … and …</c>: all conditions must hold.</summary>
public sealed record WhereClause(ImmutableArray<ConditionSyntax> Conditions, TextSpan Span) : Clause(Span);

/// <summary><c>inside</c> or <c>not inside</c>: an ancestor fits (none fits) any of the contexts.</summary>
public sealed record InsideClause(bool Negated, ImmutableArray<ContextSyntax> Contexts, TextSpan Span) : Clause(Span);

/// <summary><c>containing</c> or <c>not containing</c>: a descendant matches any of the patterns.</summary>
public sealed record ContainingClause(bool Negated, ImmutableArray<CodeSpan> Patterns, TextSpan Span) : Clause(Span);

/// <summary><c>after</c>, <c>before</c> and their negations.</summary>
public sealed record OrderClause(bool After, bool Negated, ImmutableArray<CodeSpan> Patterns, TextSpan Span) : Clause(Span);

/// <summary><c>except</c>: not where any of the patterns matches the same node.</summary>
public sealed record ExceptClause(ImmutableArray<CodeSpan> Patterns, TextSpan Span) : Clause(Span);

/// <summary><c>when `X` exists</c>: the rule applies only where all of the names are there.</summary>
public sealed record WhenClause(ImmutableArray<CodeSpan> Names, TextSpan Span) : Clause(Span);

/// <summary><c>at `$x`</c>: the hole that is underlined.</summary>
public sealed record AtClause(CodeSpan Hole, TextSpan Span) : Clause(Span);

/// <summary><c>not through implicit casts</c>: an equivalence that is off for this case.</summary>
/// <param name="Equivalence">The equivalence's name, white space folded, lower case.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Span">The clause in the document.</param>
public sealed record NotThroughClause(string Equivalence, TextSpan NameSpan, TextSpan Span) : Clause(Span);

/// <summary><c>or its opposite</c>: the negation of every alternative too.</summary>
public sealed record OppositeClause(TextSpan Span) : Clause(Span);

/// <summary>One condition of a <see cref="WhereClause"/>.</summary>
/// <param name="Subject">The hole's span, or null for <em>it</em>, the whole match.</param>
/// <param name="Negated"><em>is not</em>, <em>has no</em>, <em>does not</em>.</param>
/// <param name="Word">The word of the language.</param>
/// <param name="Operands">The code spans that follow it; several joined by <em>or</em>.</param>
/// <param name="Span">The condition in the document, its subject included where it is written.</param>
public sealed record ConditionSyntax(
    CodeSpan? Subject, bool Negated, ConditionWord Word, ImmutableArray<CodeSpan> Operands, TextSpan Span)
{
    /// <summary>The name of the hole that it speaks of; empty for the whole match.</summary>
    internal string Hole => Subject == null ? "" : Patterns.Hole.NameIn(Subject.Code.Text) ?? "";

    /// <summary>The families of types among the operands of <em>is</em>: <em>is floating point or `decimal`</em>.</summary>
    public ImmutableArray<ConditionWord> Families { get; init; } = ImmutableArray<ConditionWord>.Empty;
}

/// <summary>One context of an <see cref="InsideClause"/>: a pattern, or a word with its operands.</summary>
/// <param name="Pattern">The pattern, or null where <paramref name="Word"/> is given.</param>
/// <param name="Word">The word, or null where <paramref name="Pattern"/> is given.</param>
/// <param name="Operands">The code spans that follow the word (<c>a method that takes `T $p`</c>).</param>
/// <param name="Narrowings"><em>that contains</em> and <em>that does not contain</em>, in order.</param>
/// <param name="Span">The context in the document.</param>
public sealed record ContextSyntax(
    CodeSpan? Pattern,
    ContextWord? Word,
    ImmutableArray<CodeSpan> Operands,
    ImmutableArray<ContainingClause> Narrowings,
    TextSpan Span)
{
    /// <summary>The family of types that stands for operands (<c>a method that returns a task</c>), or null.</summary>
    public ConditionWord? Family { get; init; }
}
