namespace AntiPatternAnalyzers.Tests.Rules.Reviews;

/// <summary>Rows that find the same, and rows of which another one finds all.</summary>
public class SwallowTests
{
    [Theory]
    [InlineData("AP0001: `DateTime.Now`", "{|LRN038:AP0002: `System.DateTime.Now`|}")]
    [InlineData("AP0001: `$a.Foo($b)`", "{|LRN038:AP0002: `$x.Foo($y)`|}")]
    [InlineData("AP0001: `$t.Result` where `$t` is a task", "{|LRN038:AP0002: `$task.Result` where `$task` is a task|}")]
    [InlineData("AP0001: `$a.Foo()` where `$a` is `string` or `object`", "{|LRN038:AP0002: `$b.Foo()` where `$b` is `object` or `string`|}")]
    [InlineData("AP0001: `Thread.Sleep(...)` inside an async method", "{|LRN038:AP0002: `Thread.Sleep(...)` inside an async method|}")]
    [InlineData("AP0001: `class $C { ... }` where `$C` is `Exception`", "{|LRN038:AP0002: `class $X { ... }` where `$X` is `Exception`|}")]
    [InlineData("AP0001: `new List<$T>()`", "{|LRN038:AP0002: `new List<$E>()`|}")]
    [InlineData("AP0001: `Enum.Parse(typeof($E), $s)`", "{|LRN038:AP0002: `Enum.Parse(typeof($T), $x)`|}")]
    [InlineData("AP0001: `F($x, $x)`", "{|LRN038:AP0002: `F($a, $a)`|}")]
    [InlineData("AP0001: `catch (Exception) { }`", "{|LRN038:AP0002: `catch (Exception) { }`|}")]
    [InlineData("AP0001: `[Obsolete(...)]`", "{|LRN038:AP0002: `[Obsolete(...)]`|}")]
    [InlineData("AP0001: `async void $M(...) { ... }`", "{|LRN038:AP0002: `async void $N(...) { ... }`|}")]
    [InlineData("AP0001: `$x == null`", "{|LRN038:AP0002: `null == $y`|}")]
    [InlineData("AP0001: `$x.Foo(); $x.Bar();`", "{|LRN038:AP0002: `$y.Foo(); $y.Bar();`|}")]
    public void Two_rows_that_find_the_same_are_reported(params string[] cells) => Rows(cells);

    [Theory]
    [InlineData("AP0001: `Thread.Sleep(...)`", "{|LRN039:AP0002: `Thread.Sleep($time)`|}")]
    [InlineData("{|LRN039:AP0001: `Thread.Sleep(100)`|}", "AP0002: `Thread.Sleep($time)`")]
    [InlineData("AP0001: `Thread.Sleep(...)`", "{|LRN039:AP0002: `Thread.Sleep(...)` inside an async method|}")]
    [InlineData("AP0001: `$x.Count()` where `$x` is a sequence", "{|LRN039:AP0002: `$x.Count()` where `$x` is `List<int>`|}")]
    [InlineData("AP0001: `$x.Count()` where `$x` is a sequence", "{|LRN039:AP0002: `$x.Count()` where `$x` is a sequence and is pure|}")]
    [InlineData("AP0001: `F($x)` or `G($x)`", "{|LRN039:AP0002: `G($y)`|}")]
    [InlineData("AP0001: `F($x, $y)`", "{|LRN039:AP0002: `F($a, $a)`|}")]
    [InlineData("AP0001: `[Obsolete(...)]`", "{|LRN039:AP0002: `[Obsolete]`|}")]
    [InlineData("AP0001: `$x == null`", "{|LRN039:AP0002: `$y == null` not through null tests|}")]
    [InlineData("AP0001: `class $C { ... }`", "{|LRN039:AP0002: `class $C { ... }` where `$C` is `Exception`|}")]
    [InlineData("AP0001: `F($f)` where `$f` is a literal", "{|LRN039:AP0002: `F(\"...\")`|}")]
    public void A_row_that_another_one_swallows_is_reported(params string[] cells) => Rows(cells);

    [Theory]
    [InlineData("AP0001: `Thread.Sleep($time)` where `$time` is a literal", "AP0002: `Thread.Sleep($time)` where `$time` is a constant")]
    [InlineData("AP0001: `F($x)`", "AP0002: `F(...)` inside a loop")]
    [InlineData("AP0001: `F($x, $x)` inside a loop", "AP0002: `F($x, $y)` inside a lambda")]
    [InlineData("AP0001: `F($x)` or `G($x)`", "AP0002: `G($y)` or `H($y)`")]
    [InlineData("AP0001: `F($x)` except `F(1)`", "AP0002: `F(1)`")]
    [InlineData("AP0001: `F($x)` except `F(1)`", "AP0002: `F($y)` inside a loop")]
    [InlineData("AP0001: `F($x)` where `$x` is not a literal", "AP0002: `F(1)`")]
    [InlineData("AP0001: `F($x)` where `$x` is `IEnumerable<$T>` and `$T` is a value type", "AP0002: `F($y)` where `$y` is `IEnumerable<$T>` inside a loop")]
    [InlineData("AP0001: `$x.Foo()`", "AP0002: `$x.Foo();`")]
    [InlineData("AP0001: `DateTime.Now`", "AP0002: `DateTimeOffset.Now`")]
    [InlineData("AP0001: `F(\"a\")`", "AP0002: `F(\"...\")` inside a loop")]
    [InlineData("AP0001: `F($x)` where `$x` is a parameter", "AP0002: `F($y)` inside a loop")]
    [InlineData("AP0001: `class $C { ... }` where `$C` is sealed", "AP0002: `class $C { ... }` where `$C` is `Exception`")]
    [InlineData("AP0001: `{ $s }`", "AP0002: `{ ... }` inside a loop")]
    public void Rows_that_may_find_different_code_are_fine(params string[] cells) => Rows(cells);

    private static void Rows(string[] cells) => Reviewed.Rows([.. cells.Select(cell => $"| {cell} | | words |")]);
}
