using FsCheck;
using FsCheck.Fluent;

namespace AntiPatternAnalyzers.Tests.Patterns.Equivalences;

/// <summary>A small expression that can be spelled in many ways which mean the same.</summary>
/// <param name="Spell">Spells it, as the speller chooses.</param>
/// <param name="IsAtom">Whether it needs no parentheses anywhere.</param>
internal sealed record SpelledExpression(Func<Speller, string> Spell, bool IsAtom = false)
{
    private static readonly Gen<SpelledExpression> Numbers = Gen.Elements(
        Atom(speller => speller.Local(0)), Atom(speller => speller.Local(1)),
        Atom(speller => speller.Any("7", "0x7", "Seven", "C.Seven")), Atom(speller => speller.Any("_field", "this._field")));

    private static readonly Gen<SpelledExpression> Texts = Gen.Elements(
        Atom(speller => speller.Local(2)), Atom(speller => speller.Any("\"\"", "string.Empty", "String.Empty")),
        Atom(speller => speller.Any("\"x\"", "@\"x\"", "\"\"\"x\"\"\"", "X")));

    /// <summary>Expressions that are true or false, with numbers, texts and lambdas in them.</summary>
    public static Gen<SpelledExpression> Truths(int depth)
    {
        var (numbers, texts) = (NumbersOf(depth - 1), TextsOf(depth - 1));
        var simple = Gen.OneOf(
            Two(numbers, numbers, (a, b) => speller => Swapped(speller, a, " == ", b, " == ")),
            Two(numbers, numbers, (a, b) => speller => Swapped(speller, a, " < ", b, " > ")),
            texts.Select(a => Of(speller => NullTest(speller, speller.Operand(a)))),
            numbers.Select(a => Of(speller => Any(speller, speller.Operand(a)))));
        if (depth <= 1) return simple;
        return Gen.OneOf(simple, Two(Truths(depth - 1), Truths(depth - 1), (a, b) => speller => Swapped(speller, a, " && ", b, " && ", canSwap: false)));
    }

    private static Gen<SpelledExpression> NumbersOf(int depth) => depth <= 0 ? Numbers : Gen.OneOf(
        Numbers,
        Two(NumbersOf(depth - 1), NumbersOf(depth - 1), (a, b) => speller => Max(speller, speller.Operand(a, "int"), speller.Operand(b, "int"))),
        TextsOf(depth - 1).Select(a => Of(speller => speller.Operand(a, "string") + ".Length")),
        from condition in Truths(depth - 1) from yes in NumbersOf(depth - 1) from no in NumbersOf(depth - 1) select Of(speller => Choice(speller, condition, yes, no)));

    private static Gen<SpelledExpression> TextsOf(int depth) => depth <= 0 ? Texts : Gen.OneOf(
        Texts,
        TextsOf(depth - 1).Select(a => Of(speller => speller.Operand(a, "string") + ".Trim()")),
        Two(TextsOf(depth - 1), TextsOf(depth - 1), (a, b) => speller => Join(speller, speller.Operand(a, "string"), speller.Operand(b, "string"))));

    private static string Max(Speller speller, string a, string b) =>
        speller.Any($"Math.Max({a}, {b})", $"System.Math.Max({a}, {b})", $"Math.Max(val2: {b}, val1: {a})", $"M.Max({a}, val2: {b})");

    private static string Join(Speller speller, string a, string b) =>
        speller.Any($"string.Join({a}, {b}, {b})", $"String.Join({a}, new[] {{ {b}, {b} }})", $"string.Join(value: new string[] {{ {b}, {b} }}, separator: {a})");

    private static string NullTest(Speller speller, string a) =>
        speller.Any($"{a} == null", $"{a} is null", $"null == {a}", $"ReferenceEquals({a}, null)", $"!({a} is not null)", $"{a} == default(string)");

    private static string Any(Speller speller, string a)
    {
        var function = speller.Any($"x => x == {a}", $"(y) => {a} == y", $"(int z) => z == {a}", $"z => {{ return z == {a}; }}", $"delegate (int x) {{ return x == {a}; }}");
        return speller.Any($"_list.Any({function})", $"Enumerable.Any(_list, {function})", $"this._list.Any<int>({function})", $"_list.Any(predicate: {function})");
    }

    private static string Choice(Speller speller, SpelledExpression condition, SpelledExpression yes, SpelledExpression no)
    {
        var (c, y, n) = (speller.Operand(condition), speller.Operand(yes), speller.Operand(no));
        return speller.Any($"{c} ? {y} : {n}", $"!{c} ? {n} : {y}");
    }

    private static string Swapped(Speller speller, SpelledExpression a, string straight, SpelledExpression b, string swapped, bool canSwap = true)
    {
        var (left, right) = (speller.Operand(a), speller.Operand(b));
        return canSwap ? speller.Any(left + straight + right, right + swapped + left) : left + straight + right;
    }

    private static SpelledExpression Atom(Func<Speller, string> spell) => new(spell, IsAtom: true);

    private static SpelledExpression Of(Func<Speller, string> spell) => new(spell);

    private static Gen<SpelledExpression> Two(Gen<SpelledExpression> first, Gen<SpelledExpression> second, Func<SpelledExpression, SpelledExpression, Func<Speller, string>> spell) =>
        from a in first from b in second select Of(spell(a, b));
}
