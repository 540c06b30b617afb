using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Patterns.Contexts;
using AntiPatternAnalyzers.Rules.Grammar;
using FsCheck;
using FsCheck.Fluent;

namespace AntiPatternAnalyzers.Tests.Rules.Grammar;

/// <summary>Random rows that the grammar allows, spans left out.</summary>
public static class RowGen
{
    private static readonly Gen<CodeSpan> Code =
        Gen.Elements("$x", "$y", "A()", "B; or C", "string").Select(text => new CodeSpan(MappedText.Unbroken(text, 0), default));

    private static readonly Gen<bool> Bool = Gen.Elements(true, false);

    public static Gen<RowSyntax> Row { get; } =
        from id in Gen.Elements("AP0001", "ap12", null)
        from title in Gen.Elements("A title", "Two `of` them", "Where it hurts")
        from cases in Some(Case, 3)
        select new RowSyntax(id, default, title, cases, []);

    private static Gen<CaseSyntax> Case =>
        from patterns in Some(Code, 3)
        from clauses in Several(Clause, 0, 4)
        select new CaseSyntax(patterns, clauses, default);

    private static Gen<Clause> Clause => Gen.OneOf<Clause>(
        Some(Condition, 3).Select(Clause (conditions) => new WhereClause(conditions, default)),
        Bool.SelectMany(_ => Some(Context, 3), Clause (negated, contexts) => new InsideClause(negated, contexts, default)),
        Bool.SelectMany(_ => Some(Code, 3), Clause (negated, codes) => new ContainingClause(negated, codes, default)),
        Bool.SelectMany(_ => Some(Code, 3), Clause (after, codes) => new OrderClause(after, codes.Length > 1, codes, default)),
        Some(Code, 3).Select(Clause (codes) => new ExceptClause(codes, default)),
        Some(Code, 3).Select(Clause (codes) => new WhenClause(codes, default)),
        Code.Select(Clause (code) => new AtClause(code, default)),
        Gen.Elements<Clause>(new OppositeClause(default), new NotThroughClause("implicit casts", default, default)));

    private static Gen<ConditionSyntax> Condition =>
        from subject in Gen.OneOf(Code.Select(CodeSpan? (code) => code), Gen.Constant<CodeSpan?>(null))
        from negated in Bool
        from word in Gen.Elements<ConditionWord>(ConditionWord.All)
        from operands in OperandsOf(word.Operands)
        select new ConditionSyntax(subject, negated, word, operands, default);

    private static Gen<ContextSyntax> Context => Gen.OneOf(
        Code.SelectMany(_ => Narrowings, (code, narrowings) => new ContextSyntax(code, null, [], narrowings, default)),
        from word in Gen.Elements<ContextWord>(ContextWord.All)
        from operands in OperandsOf(word.Operands)
        from narrowings in Narrowings
        select new ContextSyntax(null, word, operands, narrowings, default));

    private static Gen<ImmutableArray<ContainingClause>> Narrowings => Several(
        Bool.SelectMany(_ => Some(Code, 2), (negated, codes) => new ContainingClause(negated, codes, default)), 0, 2);

    private static Gen<ImmutableArray<CodeSpan>> OperandsOf(Operands operands) => operands switch
    {
        Operands.None => Several(Code, 0, 0),
        Operands.One => Several(Code, 1, 1),
        Operands.Two => Several(Code, 2, 2),
        _ => Some(Code, 3),
    };

    private static Gen<ImmutableArray<T>> Some<T>(Gen<T> one, int most) => Several(one, 1, most);

    private static Gen<ImmutableArray<T>> Several<T>(Gen<T> one, int least, int most) =>
        from count in Gen.Choose(least, most)
        from items in one.ListOf(count)
        select items.ToImmutableArray();
}
