namespace AntiPatternAnalyzers.Tests.CodeFixes;

public class DeclarationTests
{
    [Theory]
    [InlineData("`async void $M(...) { ... }`", "`async Task $M(...) { ... }`", "private static async void M(int a)\n{\n    await Task.Delay(a); // wait\n}", "private static async Task M(int a)\n{\n    await Task.Delay(a); // wait\n}")]
    [InlineData("`private $T $f;` where `$f` is not readonly", "`private readonly $T $f;`", "private static int f;", "private static readonly int f;")]
    [InlineData("`private static $T $M(...) { ... }`", "`private $T $M(...) { ... }`", "private static int M() => 1;", "private int M() => 1;")]
    [InlineData("`private readonly $T $f;`", "`private $T $f;`", "private readonly /* once */ int f;", "private /* once */ int f;")]
    [InlineData("`private volatile $T $f;`", "`private readonly $T $f;`", "private volatile int f;", "private readonly int f;")]
    [InlineData("`private $T $f;` where `$T` is `int`", "`private List<$T>? $f;`", "private int f;", "private List<int>? f;")]
    [InlineData("`private $T $f = 0;`", "`private $T $f;`", "private int f = 0;", "private int f;")]
    [InlineData("`class $C : InvalidOperationException { ... }`", "`class $C : Exception { ... }`", "class Outer { private class C : System.InvalidOperationException, IDisposable\n{\n    // as it was\n    public void Dispose() { }\n} }", "class Outer { private class C : Exception, IDisposable\n{\n    // as it was\n    public void Dispose() { }\n} }")]
    [InlineData("`class $C : IDisposable { ... }` where `$C` is not sealed", "`sealed class $C : IDisposable, ICloneable { ... }`", "class Outer { private class D : IDisposable { public void Dispose() { } public object Clone() => this; } }", "class Outer { private sealed class D : IDisposable, ICloneable { public void Dispose() { } public object Clone() => this; } }")]
    [InlineData("`class $C : ICloneable { ... }`", "`class $C { ... }`", "class Outer { private class C : ICloneable { public object Clone() => this; } }", "class Outer { private class C { public object Clone() => this; } }")]
    [InlineData("`private void $M(int $a) { ... }`", "`private void $M(long $a) { ... }`", "private void M([Obsolete] int a = 1) { _ = a; }", "private void M([Obsolete] long a = 1) { _ = a; }")]
    [InlineData("`private void $M(..., int $a) { ... }`", "`private void $M(..., int $a, CancellationToken stop) { ... }`", "private void M(string /* s */ s, int a) { }", "private void M(string /* s */ s, int a, CancellationToken stop) { }")]
    [InlineData("`private void $M(..., int $a) { ... }`", "`private void $M(...) { ... }`", "private void M(string s, int a) { }", "private void M(string s) { }")]
    [InlineData("`private $T $P { get; set; }`", "`private $T $P { get; }`", "private int P { get; set; } = 1;", "private int P { get; } = 1;")]
    [InlineData("`private $T $P { get; set; }`", "`private $T $P { get; init; }`", "private int P { get; /* once */ set; }", "private int P { get; /* once */ init; }")]
    [InlineData("`private $T $M() { return $x; }`", "`private $T $M() { GC.Collect(); return $x; }`", "private int M()\n{\n    return 1; // one\n}", "private int M()\n{\n    GC.Collect();\n    return 1; // one\n}")]
    [InlineData("`[Obsolete] private void $M() { ... }`", "`private void $M() { ... }`", "[Obsolete]\nprivate void M() { }", "private void M() { }")]
    [InlineData("`[Obsolete] private void $M() { ... }`", "`[Obsolete(\"gone\")] private void $M() { ... }`", "[Obsolete]\nprivate void M() { }", "[Obsolete(\"gone\")]\nprivate void M() { }")]
    [InlineData("`private void $M() { ... }` where `$M` is named `Old` and has no `[Obsolete]`", "`[Obsolete] private void $M() { ... }`", "/// <summary>Old.</summary>\nprivate void Old() { }", "/// <summary>Old.</summary>\n[Obsolete]\nprivate void Old() { }")]
    [InlineData("`private $T $M(...) { ... }` where `$T` is a task and `$M` does not match `Async$`", "`private $T $M:async(...) { ... }`", "private Task M() => Task.CompletedTask;", "private Task MAsync() => Task.CompletedTask;")]
    [InlineData("`private class $C { ... }` where `$C` is not sealed", "`private sealed class $C { ... }`", "class Outer { private partial class C { } }", "class Outer { private sealed partial class C { } }")]
    public Task Changes_what_differs_from_the_pattern_and_leaves_the_rest(string antiPattern, string alternative, string code, string expected) =>
        Fix.Writes(antiPattern, alternative, code, expected);

    [Fact]
    public Task Stops_where_the_row_would_find_its_own_result() =>
        Fix.NeedsALook("`private $T $f;`", "`private List<$T>? $f;`", "private int f;", "the row finds its own result again");

    [Fact]
    public Task Says_that_others_may_have_to_change() =>
        Fix.NeedsALook("`async void $M(...) { ... }`", "`async Task $M(...) { ... }`", "public async void M() { await Task.Delay(1); }", "who uses it may have to change");

    [Theory]
    [InlineData("`class $C { ... }`", "`struct $C { ... }`", "class C { int a; }")]
    [InlineData("`void $M(int $a) { ... }`", "`void $M(long $b) { ... }`", "private void M(int a = 1) { }")]
    public Task Offers_nothing_where_more_differs(string antiPattern, string alternative, string code) =>
        Fix.OffersNothing(antiPattern, alternative, code);
}
