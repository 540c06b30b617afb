using static AntiPatternAnalyzers.Tests.Analysis.Verify;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Analysis;

/// <summary>What a diagnostic says, how much it weighs and where it leads.</summary>
public class FindingTests
{
    private const string Code = "class C { void M() { Thread.Sleep(17); } }";

    private const string Entry = """
        ## Technical Learnings

        ### 2024-03-02: Checkout deadlocked.

        Everything slept.

        """;

    private static readonly string Linked = Entry + "\n" + Document.OfRows("| AP0001: Sleeping: `Thread.Sleep($t)` | It stood still. | `Task.Delay($t)` (see [it](#2024-03-02-checkout-deadlocked)) |");

    [Theory]
    [InlineData("| AP0001: Sleeping: `Thread.Sleep($t)` | It stood still. | Wait. |", "Sleeping: It stood still. Instead: Wait. (LEARNINGS.md:3)")]
    [InlineData("| AP0001: Sleeping: `Thread.Sleep($t)` | It stood still | `Task.Delay($t)` |", "Sleeping: It stood still. Instead: Task.Delay(17). (LEARNINGS.md:3)")]
    [InlineData("| AP0001: `Thread.Sleep($t)` | | |", "Thread.Sleep(17). (LEARNINGS.md:3)")]
    [InlineData("| AP0001: Sleeping: `Thread.Sleep($t)` | {0} % and 100 % | a {braced} word |", "Sleeping: {0} % and 100 %. Instead: a {braced} word. (LEARNINGS.md:3)")]
    public void The_message_says_title_problem_and_alternative(string row, string message) => Assert.Equal(message, Single(Project.Of(row, Code)).GetMessage());

    [Theory]
    [InlineData("`M($a, ...)`", "`N($a, ...)`", "M(1, 2, 3);", "N(1, 2, 3)")]
    [InlineData("`M($a, ...)`", "`N($a, ...)`", "M(1);", "N(1)")]
    [InlineData("`M(...)`", "`N(0, ...)`", "M();", "N(0)")]
    [InlineData("`M(..., N(...))`", "`N(...) + M(...)`", "M(1, 2, N(3));", "N(1, 2) + M(3)")]
    [InlineData("`if ($a) { ... }`", "`while ($a) { ... }`", "if (true) { M(); }", "while (true) { ... }")]
    public void A_run_of_the_template_shows_what_that_of_the_pattern_holds(string pattern, string template, string code, string shown)
    {
        var row = $"| AP0001: Test: {pattern} | | {template} |";
        Assert.StartsWith($"Test. Instead: {shown}. (", Single(Project.Of(row, $"class C {{ static int M(params int[] a) => 1; static int N(params int[] a) => 1; void R() {{ {code} }} }}")).GetMessage());
    }

    [Fact]
    public void The_message_names_the_entry() => Assert.Equal(
        "Sleeping: It stood still. Instead: Task.Delay(17) (see it). Learned 2024-03-02: Checkout deadlocked (LEARNINGS.md:9)",
        Single(OfDocument(Linked)).GetMessage());

    [Fact]
    public void Row_and_entry_are_additional_locations()
    {
        var found = Single(OfDocument(Linked));
        Assert.Equal(["/repo/LEARNINGS.md:9", "/repo/LEARNINGS.md:3"], found.AdditionalLocations.Select(Place));
        Assert.Equal(("AP0001", "LEARNINGS.md", "9"), (found.Properties["LearningsId"], found.Properties["LearningsFile"], found.Properties["LearningsLine"]));
    }

    [Theory]
    [InlineData("https://forge/org/shop", "/repo", "", "https://forge/org/shop/blob/HEAD/LEARNINGS.md#2024-03-02-checkout-deadlocked")]
    [InlineData("https://forge/org/shop/", "/", "", "https://forge/org/shop/blob/HEAD/repo/LEARNINGS.md#2024-03-02-checkout-deadlocked")]
    [InlineData("", "/repo", "", "file:///repo/LEARNINGS.md#L3")]
    [InlineData("https://forge/org/shop", "/elsewhere", "", "file:///repo/LEARNINGS.md#L3")]
    [InlineData("git@forge:org/shop", "/repo", "true", "file:///repo/LEARNINGS.md#L3")]
    [InlineData("", "/repo", "false", "")]
    public void The_help_link_leads_to_the_entry(string url, string root, string fileLinks, string expected)
    {
        var properties = ImmutableDictionary<string, string>.Empty
            .Add("LearningsRepositoryUrl", url).Add("LearningsRepositoryRoot", root).Add("LearningsFileLinks", fileLinks);
        Assert.Equal(expected, Single(OfDocument(Linked) with { Properties = properties }).Descriptor.HelpLinkUri);
    }

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    public void The_severity_column_is_the_default(string written, DiagnosticSeverity expected) =>
        Assert.Equal(expected, Single(OfDocument(WithColumn("Severity", written))).Severity);

    [Fact]
    public void Severity_none_switches_the_row_off() => Assert.Empty(OfDocument(WithColumn("Severity", "none")).Diagnostics());

    [Theory]
    [InlineData("`src/**`", 1)]
    [InlineData("`tests/**`", 0)]
    [InlineData("!**/Legacy/**", 1)]
    [InlineData("not tests", 1)]
    [InlineData("tests", 0)]
    public void The_scope_column_says_where(string scope, int findings) => Assert.Equal(findings, OfDocument(WithColumn("Scope", scope)).Diagnostics().Length);

    [Fact]
    public void Findings_overlap_and_repeat_for_each_row() => Rows(
        ["| AP0001: `Thread.Sleep($t)` | | |", "| AP0002: `Math.Abs($x)` | | |", "| AP0003: `Thread.Sleep(...)` except `Thread.Sleep(2)` | | |"],
        "class C { void M() { {|AP0003:{|AP0001:Thread.Sleep({|AP0002:Math.Abs(1)|})|}|}; } }");

    [Fact]
    public void Code_with_errors_is_looked_at_all_the_same() => Rows(
        ["| AP0001: `Thread.Sleep($t)` | | |", "| AP0002: `$x.Count()` where `$x` is a list | | |"],
        "class C { void M() { [|Thread.Sleep(1)|]; missing.Count(); Missing.Thread.Sleep(2); var x = ; Thread.Slip(); int y = \"\" } void N( { [|Thread.Sleep(3)|]; } ");

    [Fact]
    public void Diagnostics_are_the_same_each_time_and_with_concurrency_on_and_off()
    {
        var code = string.Concat(Enumerable.Range(0, 40).Select(number => $"class C{number} {{ void M() {{ Thread.Sleep({number}); _ = new Random(); }} }}\n"));
        var project = Project.Of(["| AP0001: `Thread.Sleep($t)` | | |", "| AP0002: `new Random()` | | `Random.Shared` |", "| AP0003: `$x.Foo(` | | |"], code);
        var expected = project.Diagnostics().Select(found => found.ToString()).ToList();
        Assert.Equal(81, expected.Count);
        Assert.Equal(expected, project.Diagnostics().Select(found => found.ToString()));
        Assert.Equal(expected, (project with { IsConcurrent = false }).Diagnostics().Select(found => found.ToString()));
    }

    private static Project OfDocument(string text) => Project.Of("", Code) with
    {
        Documents = [("/repo/LEARNINGS.md", text)],
        Properties = ImmutableDictionary<string, string>.Empty.Add("LearningsRepositoryRoot", "/repo"),
    };

    private static string WithColumn(string header, string value) =>
        $"| Anti-Pattern | Problem | {header} |\n|---|---|---|\n| AP0001: Sleeping: `Thread.Sleep($t)` | It stood still | {value} |\n";

    private static Diagnostic Single(Project project) => Assert.Single(project.Diagnostics());

    private static string Place(Location location) =>
        $"{location.GetLineSpan().Path}:{location.GetLineSpan().StartLinePosition.Line + 1}";
}
