using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Tests.Verification;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Patterns.Equivalences;

/// <summary>Random expressions are found in whatever spelling means the same.</summary>
public sealed class EquivalenceProperties
{
    private static readonly string[] Plain = ["a", "b", "s"];

    private static Arbitrary<SpelledExpression> Expressions { get; } = SpelledExpression.Truths(3).ToArbitrary();

    private static Arbitrary<int[]> Choices { get; } = Gen.Choose(0, 59).ArrayOf(40).ToArbitrary();

    [Property(MaxTest = 150)]
    public Property A_pattern_matches_its_own_text() => Prop.ForAll(Expressions, expression =>
        AssertFound(expression.Spell(new Speller([], Plain)), expression.Spell(new Speller([], Plain)), Plain));

    [Property(MaxTest = 300)]
    public Property Equivalent_spellings_are_found() => Prop.ForAll(Expressions, Choices, (expression, choices) =>
        AssertFound(expression.Spell(new Speller([], Plain)), expression.Spell(new Speller(choices, Plain)), Plain));

    [Property(MaxTest = 150)]
    public Property The_names_of_locals_mean_nothing_to_holes() => Prop.ForAll(Expressions, Choices, (expression, choices) =>
    {
        string[] renamed = ["number" + choices[0], "other" + choices[1], "text" + choices[2]];
        AssertFound(expression.Spell(new Speller([], ["$a", "$b", "$s"])), expression.Spell(new Speller(choices, renamed)), renamed);
    });

    private static void AssertFound(string pattern, string code, string[] locals)
    {
        var before = "using M = System.Math; class C { const int Seven = 7; const string X = \"x\"; int _field; List<int> _list = new(); "
            + $"bool Run(int {locals[0]}, int {locals[1]}, string {locals[2]}) => ";
        var found = Expect.Findings(Document.OfCell($"`{pattern}`"), before + code + "; }");
        Assert.True(found.Any(finding => IsWhole(finding, before.Length, code)), $"{pattern}\nis not found in\n{code}");
    }

    private static bool IsWhole(Finding finding, int start, string code) => finding.Match.Squiggle.Length >= code.Length - 4 && finding.Match.Squiggle.Start >= start;
}
