namespace AntiPatternAnalyzers.Tests.CodeFixes;

public class DeclarationTests
{
    [Theory]
    [InlineData("`async void $M(...) { ... }`", "`async Task $M(...) { ... }`", "private static async void M(int a)\n{\n    await Task.Delay(a); // wait\n}", "private static async Task M(int a)\n{\n    await Task.Delay(a); // wait\n}")]
    [InlineData("`private $T $f;`", "`private readonly $T $f;`", "private static int f;", "private static readonly int f;")]
    [InlineData("`private static $T $M(...) { ... }`", "`private $T $M(...) { ... }`", "private static int M() => 1;", "private int M() => 1;")]
    [InlineData("`private volatile $T $f;`", "`private readonly $T $f;`", "private volatile int f;", "private readonly int f;")]
    public Task Changes_what_differs_from_the_pattern_and_leaves_the_rest(string antiPattern, string alternative, string code, string expected) =>
        Fix.Writes(antiPattern, alternative, code, expected);

    [Fact]
    public Task Says_that_others_may_have_to_change() =>
        Fix.NeedsALook("`async void $M(...) { ... }`", "`async Task $M(...) { ... }`", "public async void M() { await Task.Delay(1); }", "who uses it may have to change");

    [Theory]
    [InlineData("`class $C : Exception { ... }`", "`class $C : InvalidOperationException { ... }`", "class C : Exception { int a; }")]
    [InlineData("`void $M(int $a) { ... }`", "`void $M(long $a) { ... }`", "private void M(int a) { }")]
    public Task Offers_nothing_where_more_differs(string antiPattern, string alternative, string code) =>
        Fix.OffersNothing(antiPattern, alternative, code);
}
