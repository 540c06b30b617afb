using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Rules.Explanations;
using AntiPatternAnalyzers.Tests.Verification;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Rules;

/// <summary>How far a row got at a place, and which word said no.</summary>
public class WhyNotTests
{
    private const string Blocking = "`$task.Result` where `$task` is a task, inside an async method, not inside a loop";

    [Theory]
    [InlineData(Blocking, "async Task A() { var r = Task.FromResult(1).Result; await Task.Yield(); }", "Match", "$task.Result")]
    [InlineData(Blocking, "async Task A() { var r = new Version(1, 0); await Task.Yield(); }", "Shape", "$task.Result")]
    [InlineData(Blocking, "async Task A() { var o = new { Result = 1 }; var r = o.Result; await Task.Yield(); }", "Condition", "`$task` is a task")]
    [InlineData(Blocking, "void A() { var r = Task.FromResult(1).Result; }", "Clause", "inside an async method")]
    [InlineData(Blocking, "async Task A() { while (true) { var r = Task.FromResult(1).Result; await Task.Yield(); } }", "Clause", "not inside a loop")]
    [InlineData("`DateTime.Now`", "class Clock { public static int Now; int x = Now; }", "Symbols", "DateTime.Now")]
    [InlineData("`$x == $x`", "void A() { var (a, b) = (1, 2); var c = a == b; }", "Shape", "$x == $x")]
    [InlineData("`new NotReferenced()`", "void A() { }", "Names", "NotReferenced")]
    public void The_furthest_attempt_says_which_word_said_no(string cell, string code, string reached, string word) =>
        Assert.Equal((reached, word), Explained(cell, code));

    [Fact]
    public void An_attempt_that_cannot_be_brought_to_an_end_got_no_further_than_the_shape()
    {
        var pattern = "F(..., " + string.Concat(Enumerable.Range(0, 9).Select(hole => $"$a{hole}, ..., ")) + "0)";
        var code = $"void F(params int[] numbers) {{ }} void Run() => F({string.Join(", ", Enumerable.Repeat(1, 40))});";
        Assert.Equal(("Shape", pattern), Explained($"`{pattern}`", code));
    }

    private static (string Reached, string Word) Explained(string cell, string code)
    {
        var compilation = Code.Compile(("Code.cs", Code.Framed(code)));
        var rules = Document.Bind(Document.OfCell(cell), compilation);
        var scope = new MatchScope(compilation.GetSemanticModel(compilation.SyntaxTrees[0]), rules.Names, CancellationToken.None);

        var explanation = WhyNot.At(rules.Rules.Single(), compilation.SyntaxTrees[0].GetRoot().FullSpan, scope);

        return (explanation.Reached.ToString(), explanation.Word);
    }
}
