using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Tests.Rules.Grammar;

public sealed class CellGrammarTests
{
    [Theory]
    [InlineData("Local time in stored data: `DateTime.Now`")]
    [InlineData("Blocking on a task: `$task.Result` or `$task.GetAwaiter().GetResult()` where `$task` is a task, inside an async method", "`$task.Result` or `$task.GetAwaiter().GetResult()`, where `$task` is a task, inside an async method")]
    [InlineData("A client for each call: `new HttpClient(...)` not inside a constructor, not inside a test method", "`new HttpClient(...)`, not inside a constructor, not inside a test method")]
    [InlineData("Case folded to compare: `$a.ToLower() == $b.ToLower()` or `$a.ToUpper() == $b.ToUpper()` or its opposite, where `$a` is `string`", "`$a.ToLower() == $b.ToLower()` or `$a.ToUpper() == $b.ToUpper()`, or its opposite, where `$a` is `string`")]
    [InlineData("Untyped enum calls: `Enum.GetValues(typeof($E))`; `Enum.GetNames(typeof($E))`; in each case when `Enum.GetValues<$E>()` exists", "`Enum.GetValues(typeof($E))`, when `Enum.GetValues<$E>()` exist; `Enum.GetNames(typeof($E))`, when `Enum.GetValues<$E>()` exist")]
    [InlineData("Saving row by row: `$db.SaveChanges()` where `$db` is `Microsoft.EntityFrameworkCore.DbContext`, inside a loop", "`$db.SaveChanges()`, where `$db` is `Microsoft.EntityFrameworkCore.DbContext`, inside a loop")]
    [InlineData("Asking before removing: `if ($set.Contains($x)) { $set.Remove($x); }` where `$set` is a set and `$x` is pure", "`if ($set.Contains($x)) { $set.Remove($x); }`, where `$set` is a set and `$x` is pure")]
    [InlineData("A delay that cannot be stopped: `Task.Delay($time)` inside a method that takes `CancellationToken $ct`", "`Task.Delay($time)`, inside a method that takes `CancellationToken $ct`")]
    [InlineData("Endpoint without a decision on access: `class $C : ControllerBase { ... }` where `$C` has no `[Authorize]` and has no `[AllowAnonymous]`", "`class $C : ControllerBase { ... }`, where `$C` has no `[Authorize]` and `$C` has no `[AllowAnonymous]`")]
    [InlineData("Swallowed failure: `catch (Exception) { }` or `catch { }`, except `catch (OperationCanceledException) { }`", "`catch (Exception) { }` or `catch { }`, except `catch (OperationCanceledException) { }`")]
    public void Rows_of_the_specification_are_understood(string cell, string? meaning = null)
    {
        var row = Read(cell);

        Assert.Equal(cell[..cell.IndexOf(':', StringComparison.Ordinal)], row.Title);
        Assert.Equal(meaning ?? cell[cell.IndexOf('`', StringComparison.Ordinal)..], Print.Cases(row));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Long methods", "Long methods")]
    [InlineData("Never call `Thread.Sleep` anywhere", "Never call Thread.Sleep anywhere")]
    [InlineData("Using `async void` inside event handlers", "Using async void inside event handlers")]
    [InlineData("Calling `Save()` when the cart is empty", "Calling Save() when the cart is empty")]
    [InlineData("Catching `Exception` (or worse) everywhere", "Catching Exception (or worse) everywhere")]
    [InlineData("**Read** [the page](#page) first", "Read the page first")]
    public void A_cell_without_a_pattern_is_prose(string cell, string title)
    {
        var row = Read(cell);

        Assert.Equal(title, row.Title);
        Assert.Empty(row.Cases);
    }

    [Theory]
    [InlineData("AP0007: Sleeping: `Thread.Sleep($t)`", "AP0007", "Sleeping")]
    [InlineData("**AP0007**: Sleeping: `Thread.Sleep($t)`", "AP0007", "Sleeping")]
    [InlineData("**AP0007:** `Thread.Sleep($t)`", "AP0007", "Thread.Sleep($t)")]
    [InlineData("`AP0007`: Sleeping: `Thread.Sleep($t)`", "AP0007", "Sleeping")]
    [InlineData("ap0007 : Sleeping - `Thread.Sleep($t)`", "ap0007", "Sleeping")]
    [InlineData("AP12345: `Thread.Sleep($t)`", "AP12345", "Thread.Sleep($t)")]
    [InlineData("AP0007: Long methods", "AP0007", "Long methods")]
    [InlineData("AP0007 is a bad ID: `Thread.Sleep($t)`", null, "AP0007 is a bad ID")]
    [InlineData("APX: `Thread.Sleep($t)`", null, "APX")]
    public void An_id_stands_before_a_colon(string cell, string? id, string title)
    {
        var row = Read(cell);

        Assert.Equal((id, title), (row.Id, row.Title));
        Assert.Equal(id ?? "", cell.Substring(row.IdSpan.Start, row.IdSpan.Length).Trim('`'));
    }

    [Theory]
    [InlineData("`A()`", "A()", "`A()`")]
    [InlineData("Calling `A` twice: `A()`", "Calling A twice", "`A()`")]
    [InlineData("Calling `A` where it hurts: `A()`", "Calling A where it hurts", "`A()`")]
    [InlineData("From `A` to `B`", "From A to", "`B`")]
    [InlineData("Calling `A()`.", "Calling", "`A()`")]
    [InlineData("Slow (`A` \"quoted\", and more): `A()` (see [the entry](#entry))", "Slow (A \"quoted\", and more)", "`A()`")]
    [InlineData("[`DateTime.Now`](https://example.org/now)", "DateTime.Now", "`DateTime.Now`")]
    [InlineData("Passing `$x` on: `A($x)`", "Passing $x on", "`A($x)`")]
    public void The_title_ends_before_the_first_span_that_is_followed_as_a_pattern_is(string cell, string title, string cases)
    {
        var row = Read(cell);

        Assert.Equal((title, cases), (row.Title, Print.Cases(row)));
    }

    [Theory]
    [InlineData("`A` or `B`", "`A` or `B`")]
    [InlineData("`A`, `B` or `C`", "`A` or `B` or `C`")]
    [InlineData("`A` , or `B`", "`A` or `B`")]
    [InlineData("`A`; `B`;", "`A`; `B`")]
    [InlineData("`A` inside a loop; `B`", "`A`, inside a loop; `B`")]
    [InlineData("`A` inside a loop; `B`, in each case where it is pure and at `$x`", "`A`, inside a loop, where it is pure, at `$x`; `B`, where it is pure, at `$x`")]
    public void Alternatives_and_cases(string cell, string cases) => AssertCases(cell, cases);

    [Theory]
    [InlineData("containing `B`", "containing `B`")]
    [InlineData("not containing `B`, `C` or `D`", "not containing `B` or `C` or `D`")]
    [InlineData("after `B` before `C` not after `D` not before `E`", "after `B`, before `C`, not after `D`, not before `E`")]
    [InlineData("except `B` or `C`", "except `B` or `C`")]
    [InlineData("when `B` exists", "when `B` exist")]
    [InlineData("when `B`, `C` and `D` exist", "when `B` and `C` and `D` exist")]
    [InlineData("at `$x`", "at `$x`")]
    [InlineData("not through implicit  Casts, or its opposite", "not through implicit casts, or its opposite")]
    [InlineData("not through `var` and not inside a loop", "not through var, not inside a loop")]
    [InlineData("WHERE It IS A Task AND Inside A LOOP", "where it is a task, inside a loop")]
    [InlineData("**where** `$x` **is** a task, **inside** a loop.", "where `$x` is a task, inside a loop")]
    public void Clauses_read_with_or_without_commas(string clauses, string read) => AssertCases($"`A` {clauses}", $"`A`, {read}");

    [Theory]
    [InlineData("`$x` is `B` or `C`", "`$x` is `B` or `C`")]
    [InlineData("`$x` is not `B` or `C`", "`$x` is not `B` or `C`")]
    [InlineData("`$x` is `B`, `C` or `D`", "`$x` is `B` or `C` or `D`")]
    [InlineData("`$x` is `B` and is not `C`", "`$x` is `B` and `$x` is not `C`")]
    [InlineData("`$x` is `B`, `$y` is `C`", "`$x` is `B` and `$y` is `C`")]
    [InlineData("`$x` is `B`, and `$y` is `C`", "`$x` is `B` and `$y` is `C`")]
    [InlineData("`$x` is `B`, is pure, it contains `C`", "`$x` is `B` and `$x` is pure and it contains `C`")]
    [InlineData("`$x` is a constant and `$y` is named `z`", "`$x` is a constant and `$y` is named `z`")]
    [InlineData("it contains `B` and does not contain `C`", "it contains `B` and it does not contain `C`")]
    [InlineData("`$x` is exactly `B`", "`$x` is exactly `B`")]
    [InlineData("`$x` is between `1` and `9` and is a literal", "`$x` is between `1` and `9` and `$x` is a literal")]
    [InlineData("`$x` is greater than `0`", "`$x` is greater than `0`")]
    [InlineData("`$x` has length `1`", "`$x` has length `1`")]
    [InlineData("`$x` matches `^a` and does not match `b$`", "`$x` matches `^a` and `$x` does not match `b$`")]
    [InlineData("`$x` comes from `B` or `C`", "`$x` comes from `B` or `C`")]
    [InlineData("`$x` does not come from `B`", "`$x` does not come from `B`")]
    [InlineData("`$...args` has no argument of type `B`", "`$...args` has no argument of type `B`")]
    [InlineData("`$...args` have no argument of type `B`", "`$...args` has no argument of type `B`")]
    [InlineData("`$...args` are not constants", "`$...args` is not a constant")]
    [InlineData("`$...args` are pure and do not contain `B`", "`$...args` is pure and `$...args` does not contain `B`")]
    [InlineData("`$x` does not have an async twin", "`$x` has no async twin")]
    [InlineData("`$M` has an overload with a further `B`", "`$M` has an overload with a further `B`")]
    [InlineData("`$x` is the default of the type that it converts to", "`$x` is the default of the type that it converts to")]
    [InlineData("`$x` is floating point or `B`", "`$x` is `B` or floating point")]
    [InlineData("`$x` is `B`, a set or a task and `$y` is pure", "`$x` is `B` or a set or a task and `$y` is pure")]
    [InlineData("`$x` is not a set or a dictionary, and is pure", "`$x` is not a set or a dictionary and `$x` is pure")]
    [InlineData("`$x` is a set, `$y` is a task", "`$x` is a set and `$y` is a task")]
    [InlineData("`$x` and `$y` are sets or `B`", "`$x` is `B` or a set and `$y` is `B` or a set")]
    [InlineData("`$x` and `$y` are strings", "`$x` is a string and `$y` is a string")]
    [InlineData("`$x` is `B`, `$y` and `$z` are pure", "`$x` is `B` and `$y` is pure and `$z` is pure")]
    [InlineData("`$x` is `B`, `C` and `$y` is pure", "`$x` is `B` or `C` and `$y` is pure")]
    public void Conditions_carry_their_subject_on(string conditions, string read) =>
        AssertCases($"`A` where {conditions}", $"`A`, where {read}");

    [Theory]
    [InlineData("a loop or a lambda", "a loop or a lambda")]
    [InlineData("a loop, a lambda or `B`", "a loop or a lambda or `B`")]
    [InlineData("a loop or inside a lambda", "a loop or a lambda")]
    [InlineData("`B` that contains `C`", "`B` that contains `C`")]
    [InlineData("`B` that contains `C` or `D` and that does not contain `E` or a loop", "`B` that contains `C` or `D` that does not contain `E` or a loop")]
    [InlineData("a method that returns `B` or `C`", "a method that returns `B` or `C`")]
    [InlineData("a method that returns a task", "a method that returns a task")]
    [InlineData("a method that returns a task, a sequence or a lambda", "a method that returns a task or a method that returns a sequence or a lambda")]
    [InlineData("a method that returns a task or `B`", "a method that returns a task or a method that returns `B`")]
    [InlineData("a method that takes `B $b` that does not contain `C`", "a method that takes `B $b` that does not contain `C`")]
    public void Contexts_are_joined_by_or(string contexts, string read) => AssertCases($"`A` inside {contexts}", $"`A`, inside {read}");

    [Theory]
    [InlineData("`A` (slow) inside a loop", "`A`, inside a loop")]
    [InlineData("`A` inside a loop (`B`; (nested), where `C` is)", "`A`, inside a loop")]
    [InlineData("`A` (one) or `B` (two)", "`A` or `B`")]
    [InlineData("`A` - slow, and `B` too", "`A`")]
    [InlineData("`A` – slow; `B`", "`A`; `B`")]
    [InlineData("`A` — slow inside a loop", "`A`, inside a loop")]
    [InlineData("`A` -- slow where it hurts, where `$x` is pure", "`A`, where `$x` is pure")]
    [InlineData("`A` - slow - or `B`", "`A` or `B`")]
    [InlineData("`A` [why](#why) inside a loop", "`A`, inside a loop")]
    public void Remarks_are_skipped(string cell, string cases) => AssertCases(cell, cases);

    [Theory]
    [InlineData("A loop: where `$i` is `int`, inside a loop", "A loop", "where `$i` is `int`, inside a loop")]
    [InlineData("Uses of `x` inside a loop where `$i` is pure", "Uses of x inside a loop", "where `$i` is pure")]
    [InlineData("A loop", "A loop", "")]
    public void A_cell_whose_pattern_is_a_fence_is_title_and_clauses(string cell, string title, string clauses)
    {
        var row = CellGrammar.Read(CellText.Read(cell), patternInFence: true);

        Assert.Empty(row.Problems);
        Assert.Equal((title, clauses), (row.Title, Print.Case(Assert.Single(row.Cases))));
    }

    [Fact]
    public void Every_part_knows_its_place()
    {
        const string Cell = "Title: `A` (so) or `B`, where `$x` is pure, and is `T`; `C` inside a loop or `D` that contains `E`";

        var cases = Read(Cell).Cases;
        var where = Assert.IsType<WhereClause>(cases[0].Clauses[0]);
        var inside = Assert.IsType<InsideClause>(cases[1].Clauses[0]);

        Assert.Equal(["`A` (so) or `B`, where `$x` is pure, and is `T`", "`C` inside a loop or `D` that contains `E`"], cases.Select(@case => At(@case.Span)));
        Assert.Equal("where `$x` is pure, and is `T`", At(where.Span));
        Assert.Equal(["`$x` is pure", "is `T`"], where.Conditions.Select(condition => At(condition.Span)));
        Assert.Equal("inside a loop or `D` that contains `E`", At(inside.Span));
        Assert.Equal(["a loop", "`D` that contains `E`"], inside.Contexts.Select(context => At(context.Span)));
        Assert.Equal("that contains `E`", At(inside.Contexts[1].Narrowings[0].Span));

        string At(TextSpan span) => Cell.Substring(span.Start, span.Length);
    }

    private static RowSyntax Read(string cell)
    {
        var row = CellGrammar.Read(CellText.Read(cell));
        Assert.Empty(row.Problems);
        return row;
    }

    private static void AssertCases(string cell, string cases) => Assert.Equal(cases, Print.Cases(Read(cell)));
}
