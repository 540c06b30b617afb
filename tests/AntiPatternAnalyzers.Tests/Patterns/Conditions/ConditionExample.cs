using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Rules.Grammar;
using AntiPatternAnalyzers.Tests.Rules.Grammar;
using AntiPatternAnalyzers.Tests.Verification;

namespace AntiPatternAnalyzers.Tests.Patterns.Conditions;

/// <summary>
/// A condition on code: it holds at <c>[|…|]</c>, its negation at <c>{|no:…|}</c>, and neither at what the pattern
/// matches besides: the unknown.
/// </summary>
/// <param name="Condition">The condition, not negated: <c>is a task</c>.</param>
/// <param name="Pattern">The pattern, in which <c>$x</c> is the subject; where it has none, the subject is <em>it</em>.</param>
/// <param name="Code">The marked code; <c>F</c> takes anything.</param>
public sealed record ConditionExample(string Condition, string Pattern, string Code)
{
    private const string AnyTaker = " static object? F(object? value) => value;";

    public ConditionWord Word => ((WhereClause)CellGrammar.Read(CellText.Read(Cell(Condition))).Cases[0].Clauses[0]).Conditions[0].Word;

    public int Places => Count("[|");

    public int NegatedPlaces => Count("{|no:");

    public void HoldsWhereMarked() => Check(Condition, Code.Replace("{|no:", "").Replace("|}", ""));

    public void FailsWhereMarked() => Check(Negation, Code.Replace("[|", "").Replace("|]", "").Replace("{|no:", "[|").Replace("|}", "|]"));

    private string Negation => Condition.Split(' ')[0] switch
    {
        "is" => "is not" + Condition[2..],
        "has" => "does not have" + Condition[3..],
        "comes" => "does not come" + Condition[5..],
        "contains" => "does not contain" + Condition[8..],
        _ => "does not match" + Condition[7..],
    };

    private void Check(string condition, string marked)
    {
        var code = marked.Contains("F(") && !marked.Contains(" F(object") ? marked + AnyTaker : marked;
        if (code.Contains("[|")) Expect.Matches(Cell(condition), code);
        else Expect.DoesNotMatch(Cell(condition), code);
    }

    private string Cell(string condition) => $"`{Pattern}` where {(Pattern.Contains("$x") || Pattern.Contains("$...x") ? Pattern.Contains("$...x") ? "`$...x`" : "`$x`" : "it")} {condition}";

    private int Count(string mark) => Code.Split(mark).Length - 1;

    public override string ToString() => $"{Pattern} {Condition}: {Code}";
}
