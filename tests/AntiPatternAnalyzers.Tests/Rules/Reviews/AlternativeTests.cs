namespace AntiPatternAnalyzers.Tests.Rules.Reviews;

/// <summary>Alternatives that rows find, and fixes that go round in circles.</summary>
public class AlternativeTests
{
    [Theory]
    [InlineData("| AP0001: `$x.Trace()` | | {|LRN035:`Wrap($x.Trace())`|} |")]
    [InlineData("| AP0001: `Task.Delay(...)` | | {|LRN035:`Task.Delay(1)`|} |")]
    [InlineData("| AP0001: `Task.Delay($time)` | | {|LRN035:`Task.Delay($time * 2)`|} |")]
    [InlineData("| AP0001: `$s.Trim()` where `$s` is `string` | | {|LRN035:`Clean($s.Trim())`|} |")]
    [InlineData("| AP0001: `Thread.Sleep($t)` inside an async method | | {|LRN035:`Sleep(() => Thread.Sleep($t))`|} |")]
    [InlineData("| AP0001: `lock ($x) { ... }` | | {|LRN035:`lock (Gate) { ... }`|} |")]
    [InlineData("| AP0001: `catch (Exception) { ... }` not containing `Log(...)` | | {|LRN035:`catch (Exception) { Handle(); ... }`|} |")]
    [InlineData("| AP0001: `Parse($x)` or its opposite | | {|LRN035:`Parse(Clean($x))`|} |")]
    public void A_row_that_finds_its_own_alternative_is_reported(string row) => Reviewed.Rows(row);

    [Theory]
    [InlineData("| AP0001: `$x == null` | | `$x is null` |")]
    [InlineData("| AP0001: `Task.Delay($time)` where `$time` is `int` | | `Task.Delay(TimeSpan.FromSeconds($time))` |")]
    [InlineData("| AP0001: `$x.Trace()` where `$x` is a literal | | `Name.Trace()` |")]
    [InlineData("| AP0001: `$x.Trace()` where `$x` is a literal | | `Wrap($x).Trace()` |")]
    [InlineData("| AP0001: `catch (Exception) { ... }` not containing `throw;` | | `catch (Exception) { ... throw; }` |")]
    [InlineData("| AP0001: `catch (Exception) { ... }` not containing `Log(...)` | | `catch (Exception) { Log(); ... }` |")]
    [InlineData("| AP0001: `Foo($x)` except `Foo(1)` | | `Foo(1)` |")]
    [InlineData("| AP0001: `$a.Count() > 0` where `$a` is a sequence | | `$a.Any()` |")]
    [InlineData("| AP0001: `DateTime.Now` | | `Clock.Now` |")]
    [InlineData("| AP0001: `Foo($x)` | | a call such as `Foo(1)` |")]
    public void A_fix_that_ends_the_matter_is_fine(string row) => Reviewed.Rows(row);

    [Theory]
    [InlineData("| AP0001: `DateTime.Now` | | {|LRN036:`DateTime.UtcNow`|} |", "| AP0002: `DateTime.UtcNow` | | the clock |")]
    [InlineData("| AP0001: `Thread.Sleep($t)` | | {|LRN036:`Task.Delay($t).Wait()`|} |", "| AP0002: `$task.Wait()` where `$task` is a task | | await it |")]
    [InlineData("| AP0001: `Thread.Sleep($t)` | | {|LRN036:`Task.Delay($t)`|} |", "| AP0002: `Task.Delay($time)` | | pass a token |")]
    [InlineData("| AP0001: `$x.Count() > 0` where `$x` is `List<int>` | | {|LRN036:`$x.Any()`|} |", "| AP0002: `$items.Any()` where `$items` is a list | | its count |")]
    [InlineData("| AP0001: `$x.Count() > 0` where `$x` is `List<int>` | | {|LRN036:`$x.Any()`|} |", "| AP0002: `Enumerable.Any($items)` | | its count |")]
    [InlineData("| AP0001: `$x.Count() > 0` where `$x` is a list | | {|LRN036:`$x.Any()`|} |", "| AP0002: `$items.Any()` where `$items` is a list | | its count |")]
    [InlineData("| AP0001: `$t.Result` where `$t` is a task, inside an async method | | {|LRN036:`await $t`|} |", "| AP0002: `await $task` where `$task` is a task, inside an async method | | hm |")]
    [InlineData("| AP0001: `new Random()` | | {|LRN036:`new System.Text.StringBuilder()`|} |", "| AP0002: `new StringBuilder(...)` | | hm |")]
    [InlineData("| AP0001: `Legacy($x)` | | {|LRN036:`string.Format(\"{0}\", $x)`|} |", "| AP0002: `string.Format($f, ...)` where `$f` is a literal | | hm |")]
    public void An_alternative_that_another_row_finds_is_reported(params string[] rows) => Reviewed.Rows(rows);

    [Theory]
    [InlineData("| AP0001: `Thread.Sleep($t)` | | `Task.Delay($t)` |", "| AP0002: `Task.Delay($time)` where `$time` is a literal | | a constant |")]
    [InlineData("| AP0001: `Thread.Sleep($t)` | | `Task.Delay($t)` |", "| AP0002: `Task.Delay($time)` where `$time` is not a literal | | a constant |")]
    [InlineData("| AP0001: `Thread.Sleep($t)` | | `Task.Delay($t)` |", "| AP0002: `Task.Delay($time)` not inside an async method | | a constant |")]
    [InlineData("| AP0001: `$x.Count() > 0` where `$x` is a sequence | | `$x.Any()` |", "| AP0002: `$items.Any()` where `$items` is a list | | its count |")]
    [InlineData("| AP0001: `$x.Count() > 0` where `$x` is `IEnumerable<int>` | | `$x.Any()` |", "| AP0002: `$items.Any()` where `$items` is not a list | | its count |")]
    [InlineData("| AP0001: `$x.Count() > 0` | | `$x.Any()` |", "| AP0002: `Enumerable.Any($items)` | | its count |")]
    [InlineData("| AP0001: `DateTime.Now` | | `Other.DateTime.UtcNow` |", "| AP0002: `DateTime.UtcNow` | | the clock |")]
    [InlineData("| AP0001: `Foo(...)` | | `Bar(...)` |", "| AP0002: `Bar($x)` | | the clock |")]
    [InlineData("| AP0001: `Foo($x)` | | `Bar($x)` |", "| AP0002: `Bar(1)` | | the clock |")]
    public void What_another_row_may_or_may_not_find_is_not_reported(params string[] rows) => Reviewed.Rows(rows);

    [Fact]
    public void A_row_that_is_switched_off_finds_nothing() => Assert.Empty(Verification.Document.Problems(
        "| Anti-Pattern | Alternative | Severity |\n|---|---|---|\n| AP0001: `DateTime.Now` | `DateTime.UtcNow` | |\n| AP0002: `DateTime.UtcNow` | the clock | none |\n"));

    [Fact]
    public void A_row_of_a_smaller_scope_may_not_find_it() => Assert.Empty(Verification.Document.Problems(
        "| Anti-Pattern | Alternative | Scope |\n|---|---|---|\n| AP0001: `DateTime.Now` | `DateTime.UtcNow` | |\n| AP0002: `DateTime.UtcNow` | the clock | src/** |\n"));

    [Fact]
    public void Rows_that_contradict_one_another_are_one_problem()
    {
        var messages = Reviewed.Rows("| AP0001: `DateTime.Now` | | {|LRN037:`DateTime.UtcNow`|} |", "| AP0002: `DateTime.UtcNow` | | `DateTime.Now` |");
        Assert.Contains("AP0001 → AP0002 → AP0001", messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_longer_circle_is_one_problem()
    {
        var messages = Reviewed.Rows("| AP0001: `A($x)` | | {|LRN037:`B($x)`|} |", "| AP0002: `B($x)` | | `C($x)` |", "| AP0003: `C($x)` | | `A($x)` |");
        Assert.Contains("AP0001 → AP0002 → AP0003 → AP0001", messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_leads_into_a_circle_is_no_part_of_it() =>
        Reviewed.Rows("| AP0001: `A($x)` | | {|LRN036:`B($x)`|} |", "| AP0002: `B($x)` | | {|LRN037:`C($x)`|} |", "| AP0003: `C($x)` | | `B($x)` |");

    [Fact]
    public void The_other_row_is_shown()
    {
        var problem = Assert.Single(Verification.Document.AllProblems(Verification.Document.OfRows("| AP0001: `DateTime.Now` | | `DateTime.UtcNow` |", "| AP0002: `DateTime.UtcNow` | | the clock |")));
        Assert.Equal(3, Assert.Single(problem.ToDiagnostic().AdditionalLocations).GetLineSpan().StartLinePosition.Line);
    }
}
