using AntiPatternAnalyzers.Examples;
using AntiPatternAnalyzers.Rules;
using Xunit.Abstractions;

namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>Every example of every learnings document of this repository holds, and the examples need every alternative of their rows.</summary>
/// <param name="output">Takes the clauses of the specifications that no example needs yet.</param>
public class SpecificationTests(ITestOutputHelper output)
{
    public static TheoryData<string> Specifications => [.. Repository.Specifications];

    public static TheoryData<string> Learnings => [.. Repository.Learnings];

    [Theory]
    [MemberData(nameof(Specifications))]
    public async Task Examples_hold_and_need_every_alternative(string path)
    {
        var problems = await ProblemsAsync(path);
        var unneeded = problems.Where(found => found.Problem.Kind.DefaultSeverity == DiagnosticSeverity.Info).ToList();
        output.WriteLine($"{unneeded.Count} clauses that no example needs\n{Show(unneeded)}");
        AssertNone(problems.Except(unneeded));
    }

    [Theory]
    [MemberData(nameof(Learnings))]
    public async Task Examples_hold_and_need_every_word(string path) => AssertNone(await ProblemsAsync(path));

    private static void AssertNone(IEnumerable<DocumentProblem> problems) => Assert.True(!problems.Any(), Show(problems));

    private static async Task<ImmutableArray<DocumentProblem>> ProblemsAsync(string path) =>
        await new ExampleRunner(ExampleReferences.Of(path)).RunAsync(Repository.Read(path));

    private static string Show(IEnumerable<DocumentProblem> problems) => string.Join("\n", problems.Select(found =>
        $"{found.Document.Path}:{found.Document.Text.Lines.GetLineFromPosition(found.Problem.Span.Start).LineNumber + 1}: {found.Problem.Kind.Id}: {found.Problem.Message}"));
}
