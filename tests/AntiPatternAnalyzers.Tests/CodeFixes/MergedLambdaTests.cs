namespace AntiPatternAnalyzers.Tests.CodeFixes;

public class MergedLambdaTests
{
    private const string Twice = "`$s.Where($x => $a).Where($y => $b)`";
    private const string Once = "`$s.Where($x => $a && $b)`";

    [Theory]
    [InlineData("var xs = new[] { 1 }; _ = xs.Where(x => x > 1).Where(y => y < 3);", "var xs = new[] { 1 }; _ = xs.Where(x => x > 1 && x < 3);")]
    [InlineData("var xs = new[] { \"\" }; _ = xs.Where(text => text.Length > 1 || text == \"\").Where(t => t.Any(c => t[0] == c));", "var xs = new[] { \"\" }; _ = xs.Where(text => (text.Length > 1 || text == \"\") && text.Any(c => text[0] == c));")]
    [InlineData("var xs = new[] { 1 }; _ = xs.Where(x => x > 1).Where(x => x < 3);", "var xs = new[] { 1 }; _ = xs.Where(x => x > 1 && x < 3);")]
    public Task Renames_the_parameters_of_the_second(string code, string expected) => Fix.Writes(Twice, Once, code, expected);

    [Fact]
    public Task Says_so_where_the_new_name_means_something_else_there() => Fix.NeedsALook(
        Twice, Once, "var xs = new[] { \"\" }; _ = xs.Where(x => x.Length > 1).Where(y => y.Any(x => y[0] == x));", "CS");
}
