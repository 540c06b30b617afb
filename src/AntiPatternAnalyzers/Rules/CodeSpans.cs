using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Rules;

/// <summary>The code spans of a clause that are C#.</summary>
internal static class CodeSpans
{
    public static IEnumerable<CodeSpan> Of(Clause clause) => clause switch
    {
        WhereClause where => where.Conditions.Where(condition => condition.Word.TakesCode).SelectMany(condition => condition.Operands),
        InsideClause inside => inside.Contexts.SelectMany(Of),
        ContainingClause containing => containing.Patterns,
        OrderClause order => order.Patterns,
        ExceptClause except => except.Patterns,
        WhenClause exists => exists.Names,
        _ => Enumerable.Empty<CodeSpan>(),
    };

    private static IEnumerable<CodeSpan> Of(ContextSyntax context)
    {
        var own = context.Pattern == null ? context.Operands : context.Operands.Insert(0, context.Pattern);
        return own.Concat(context.Narrowings.SelectMany(narrowing => narrowing.Patterns));
    }
}
