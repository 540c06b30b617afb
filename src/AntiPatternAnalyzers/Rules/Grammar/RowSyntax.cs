using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>An Anti-Pattern cell taken apart: ID, title, patterns and clauses, none of them given a meaning yet.</summary>
/// <param name="Id">The ID that the cell begins with (<c>AP0007: …</c>), as written, or null.</param>
/// <param name="IdSpan">Where the ID stands; empty at the start of the cell where there is none.</param>
/// <param name="Title">The prose before the pattern without its closing colon, or the first pattern where there is no prose.</param>
/// <param name="Cases">The cases in order; empty for a row that is prose only.</param>
/// <param name="Problems">Words that fit nothing, each at its place in the document.</param>
public sealed record RowSyntax(
    string? Id,
    TextSpan IdSpan,
    string Title,
    ImmutableArray<CaseSyntax> Cases,
    ImmutableArray<Problem> Problems);

/// <summary>One case of a row: alternatives, any of which may match, and the clauses that must hold with them.</summary>
/// <param name="Patterns">The alternatives; empty where the pattern stands in a fence of the linked entry.</param>
/// <param name="Clauses">Its own clauses, then those that follow <em>in each case</em>.</param>
/// <param name="Span">From the first pattern or word to the last.</param>
public sealed record CaseSyntax(ImmutableArray<CodeSpan> Patterns, ImmutableArray<Clause> Clauses, TextSpan Span)
{
    /// <summary>The conditions of all its <em>where</em>.</summary>
    internal IEnumerable<ConditionSyntax> Conditions => Clauses.OfType<WhereClause>().SelectMany(clause => clause.Conditions);
}
