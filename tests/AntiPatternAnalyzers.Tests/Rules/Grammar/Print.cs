using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Tests.Rules.Grammar;

/// <summary>Syntax as a cell, spelled in full and in one way only: what prints alike means alike.</summary>
internal static class Print
{
    public static string Row(RowSyntax row) =>
        (row.Id == null ? "" : $"{row.Id}: ") + (row.Title.Length == 0 || row.Cases.IsEmpty ? row.Title : $"{row.Title}: ") + Cases(row);

    public static string Cases(RowSyntax row) => string.Join("; ", row.Cases.Select(Case));

    public static string Case(CaseSyntax @case) =>
        string.Join(", ", @case.Clauses.Select(Clause).Prepend(Codes(@case.Patterns)).Where(part => part.Length > 0));

    public static string Clause(Clause clause) => clause switch
    {
        WhereClause where => "where " + string.Join(" and ", where.Conditions.Select(Condition)),
        InsideClause inside => Not(inside.Negated) + "inside " + string.Join(" or ", inside.Contexts.Select(Context)),
        ContainingClause containing => $"{Not(containing.Negated)}containing {Codes(containing.Patterns)}",
        OrderClause order => $"{Not(order.Negated)}{(order.After ? "after" : "before")} {Codes(order.Patterns)}",
        ExceptClause except => $"except {Codes(except.Patterns)}",
        WhenClause exists => $"when {string.Join(" and ", exists.Names.Select(Code))} exist",
        AtClause at => $"at {Code(at.Hole)}",
        NotThroughClause through => $"not through {through.Equivalence}",
        OppositeClause => "or its opposite",
        _ => throw new InvalidOperationException(clause.GetType().Name),
    };

    private static string Condition(ConditionSyntax condition)
    {
        var word = condition.Word;
        var verb = !condition.Negated ? word.Verb : word.Verb switch
        {
            "is" => "is not",
            "has" => "has no",
            "contains" => "does not contain",
            "matches" => "does not match",
            "comes" => "does not come",
            _ => throw new InvalidOperationException(word.Verb),
        };
        var phrase = verb == "has no" && word.Phrase.StartsWith('a') ? word.Phrase[(word.Phrase.IndexOf(' ') + 1)..] : word.Phrase;
        var between = word.Operands == AntiPatternAnalyzers.Patterns.Operands.Two ? " and " : " or ";
        return Words(condition.Subject is { } subject ? Code(subject) : "it", verb, phrase, string.Join(between, condition.Operands.Select(Code).Concat(condition.Families.Select(family => family.Phrase))));
    }

    private static string Context(ContextSyntax context) => Words(
        context.Pattern is { } pattern ? Code(pattern) : context.Word!.Phrase,
        context.Family?.Phrase ?? Codes(context.Operands),
        string.Join(" ", context.Narrowings.Select(narrowing => $"that {(narrowing.Negated ? "does not contain" : "contains")} {Codes(narrowing.Patterns)}")));

    private static string Words(params string[] words) => string.Join(" ", words.Where(word => word.Length > 0));

    private static string Not(bool negated) => negated ? "not " : "";

    private static string Codes(ImmutableArray<CodeSpan> codes) => string.Join(" or ", codes.Select(Code));

    private static string Code(CodeSpan code) => $"`{code.Code.Text}`";
}
