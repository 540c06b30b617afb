using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Tests.Verification;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Patterns.Conditions;

/// <summary>Operands that a word cannot take are problems of the document; names that a project lacks make the row idle.</summary>
public class OperandTests
{
    [Theory]
    [InlineData("matches `[a-`", "LRN023 '`[a-`': '[a-' cannot stand after 'matches': it is no regular expression. The row is not run")]
    [InlineData("is named `a b`", "LRN023 '`a b`': 'a b' cannot stand after 'is named': it is no name. The row is not run")]
    [InlineData("has a method `M()`", "LRN023 '`M()`': 'M()' cannot stand after 'has a method': it is no name. The row is not run")]
    [InlineData("is greater than `\"1\"`", "LRN023 '`\"1\"`': '\"1\"' cannot stand after 'is greater than': it is no number. The row is not run")]
    [InlineData("has length `one + 1`", "LRN023 '`one + 1`': 'one + 1' cannot stand after 'has length': it is no number. The row is not run")]
    [InlineData("is exactly `1 + 1`", "LRN023 '`1 + 1`': '1 + 1' cannot stand after 'is exactly': it is no type. The row is not run")]
    [InlineData("has `Obsolete`", "LRN023 '`Obsolete`': 'Obsolete' cannot stand after 'has': it is no attribute in brackets, such as [Obsolete]. The row is not run")]
    [InlineData("is `Nowhere`", "LRN006 '`Nowhere`': The row is idle in this project: there is no type 'Nowhere'")]
    [InlineData("has `[Nowhere]`", "LRN006 'Nowhere': The row is idle in this project: there is no type 'Nowhere'")]
    [InlineData("contains `new Nowhere()`", "LRN006 'Nowhere': The row is idle in this project: there is no type 'Nowhere'")]
    public void Is_reported(string condition, string problem) =>
        Assert.Equal([problem], Document.Problems(Document.OfCell($"`F($x)` where `$x` {condition}")));

    [Fact]
    public void A_lambda_in_a_call_that_is_not_resolved_has_no_type() =>
        Expect.DoesNotMatch("`$l.Where($f).Single()` where `$f` is `Func<$T, bool>`", "var l = new List<int>(); _ = l.Where(x => Missing(x, out var y) && y).Single();");

    [Fact]
    public void Of_several_types_those_that_the_project_lacks_are_left_out() =>
        Expect.Matches("`F($x)` where `$x` is `Nowhere` or `string`", "[|F(\"\")|]; F(1); static object? F(object? value) => value;");

    [Theory]
    [InlineData("is not `Nowhere`")]
    [InlineData("is not `System.Nowhere<$T>`")]
    [InlineData("is not exactly `Nowhere` or `List<Nowhere>`")]
    [InlineData("is not `Nowhere` or `int`")]
    [InlineData("does not come from `new Nowhere()`")]
    public void What_the_project_lacks_nothing_is(string condition) =>
        Expect.Matches($"`F($x)` where `$x` {condition}", "[|F(\"\")|]; F(missing); static object? F(object? value) => value;");

    [Fact]
    public void What_the_project_lacks_nothing_carries() =>
        Expect.Matches("`class $C { ... }` where `$C` has no `[Nowhere]`", "class [|A|] { }\n[Missing] class B { }");

    [Theory]
    [InlineData("where `$x` does not contain `new Nowhere()`")]
    [InlineData("where it has no argument of type `Nowhere`")]
    [InlineData("except `new Nowhere()`")]
    [InlineData("not inside `Nowhere.M(...)`")]
    [InlineData("not inside `class $C : Nowhere { ... }`")]
    [InlineData("not inside a method that returns `Nowhere`")]
    [InlineData("not containing `new Nowhere()`")]
    [InlineData("not after `new Nowhere();`")]
    [InlineData("not before `new Nowhere()`")]
    public void What_the_project_lacks_is_nowhere(string clause) =>
        Expect.Matches($"`F($x)` {clause}", "[|F(1)|]; static object? F(object? value) => value;");

    [Theory]
    [InlineData("containing `new Nowhere()`")]
    [InlineData("inside a method that returns `Nowhere`")]
    [InlineData("inside a method that takes `Nowhere $n`")]
    [InlineData("inside a loop that contains `new Nowhere()`")]
    [InlineData("after `typeof(Nowhere)`")]
    public void A_clause_that_needs_what_the_project_lacks_makes_the_case_idle(string clause) =>
        Assert.StartsWith("LRN006", Assert.Single(Document.Problems(Document.OfCell($"`F($x)` {clause}"))));

    [Theory]
    [InlineData("`System.Text.Nowhere.Read<$T>($x)`", "no member 'System.Text.Nowhere.Read<$T>'")]
    [InlineData("`new System.Text.Nowhere<$T>()`", "no type 'System.Text.Nowhere<$T>'")]
    public void What_is_missing_is_named_as_the_row_spells_it(string cell, string named) =>
        Assert.EndsWith(named, Assert.Single(Document.Problems(Document.OfCell(cell))));

    [Fact]
    public void A_case_that_is_idle_leaves_the_others_running()
    {
        var compilation = Code.Compile(("Code.cs", Code.Framed("F(1); static object? F(object? value) => value;")));
        var rules = Document.Bind(Document.OfCell("`F($x)`; `new Nowhere()`; `G($x)` where `$x` is `Nowhere`; `new List()`"), compilation);
        Assert.All(rules.Problems, problem => Assert.StartsWith("A part of the row is idle", problem.Problem.Message));
        Assert.Single(FindingScan.Find(compilation.GetSemanticModel(compilation.SyntaxTrees[0]), rules, CancellationToken.None));
    }

    [Fact]
    public void A_regular_expression_that_does_not_end_in_time_meets_nothing()
    {
        const string Code = "F(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"); static object? F(object? value) => value;";
        Expect.DoesNotMatch("`F($x)` where `$x` matches `^(a+)+$`", Code);
        Expect.DoesNotMatch("`F($x)` where `$x` does not match `^(a+)+$`", Code);
    }

    [Fact]
    public void Holes_that_an_operand_binds_have_conditions_of_their_own() =>
        Expect.Matches("`F($x)` where `$x` is `IEnumerable<$T>` and `$T` is a string", "[|F(new string[1])|]; F(new int[1]); static object? F(object? value) => value;");
}
