using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Examples;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>Examples that do not hold are reported, each on its own line: <c>Broken.md</c> marks where. Those of <c>Sound.md</c> hold.</summary>
public class ExampleRunnerTests
{
    private const string Folder = "tests/AntiPatternAnalyzers.Tests/Verification/Examples";
    private const string File = $"{Folder}/Broken.md";

    private static readonly Lazy<Task<ImmutableArray<DocumentProblem>>> Found = new(() => RunAsync(File));

    [Fact]
    public async Task A_sound_example_is_not_reported() =>
        Assert.Empty((await RunAsync($"{Folder}/Sound.md")).Select(found => $"{LineOf(found) + 1}: {found.Problem.Message}"));

    [Fact]
    public async Task Each_broken_example_is_reported_on_its_line() => Assert.Equal(
        Repository.Read(File).Text.Lines.SelectMany(Marked),
        (await Found.Value).Select(found => $"{LineOf(found) + 1}: {found.Problem.Kind.Id}"));

    [Theory]
    [InlineData("The example does not compile: The type or namespace name 'Calendar' could not be found (are you missing a using directive or an assembly reference?) (CS0246): declare it in the example, or reference the package that has it")]
    [InlineData("The example does not compile: The type or namespace name 'NodaTime' could not be found (are you missing a using directive or an assembly reference?) (CS0246): reference the package that has the namespace NodaTime")]
    [InlineData("The example does not compile: ; expected (CS1002)")]
    [InlineData("The row does not find this bad example: nothing here has the shape of the pattern")]
    [InlineData("The row does not find this bad line: 'DateTime.Now' has the shape of DateTime.Now, but its names mean something else")]
    [InlineData("The row does not find this bad line: 'match.Result' does not meet '`$task` is a task'")]
    [InlineData("The row does not find this bad line: 'Thread.Sleep(1)' does not meet 'inside a loop'")]
    [InlineData("The row does not find this bad example: the scope Billing/** leaves it out")]
    [InlineData("The example has no row to show: no row of this document has the ID AP0011")]
    [InlineData("The example has no row to show: several rows have the ID AP0007")]
    [InlineData("The example has no row to show: the row AP0008 is prose and has no pattern")]
    [InlineData("The example has no row to show: several rows link to this entry: name the ID of one behind 'bad' or 'good'")]
    [InlineData("Fixing the bad example does not give this good one (- here, + fixed):\n- _ = DateTime.Today; // LRN030\n+ _ = DateTime.UtcNow;")]
    [InlineData("Fixing does not give the good example below, since this is left as it is: may need a look: 'Side()' is evaluated more than once")]
    [InlineData("Without `Random.Shared` the examples of the row would hold as well: add a bad line that only it finds")]
    [InlineData("Without '`TextWriter`' the examples of the row would hold as well: add a line that shows what it is for")]
    public async Task The_message_says_what_to_do(string message) => Assert.Contains(message, (await Found.Value).Select(found => found.Problem.Message));

    /// <summary>What a line names, and what the comment above a line names for it.</summary>
    private static IEnumerable<string> Marked(TextLine line) =>
        Regex.Matches(line.ToString(), @"LRN\d{3}").Select(mark => $"{line.LineNumber + (line.ToString().StartsWith("<!--", StringComparison.Ordinal) ? 2 : 1)}: {mark.Value}");

    private static Task<ImmutableArray<DocumentProblem>> RunAsync(string path) => new ExampleRunner(ExampleReferences.Of(path)).RunAsync(Repository.Read(path));

    private static int LineOf(DocumentProblem found) => found.Document.Text.Lines.GetLineFromPosition(found.Problem.Span.Start).LineNumber;
}
