namespace AntiPatternAnalyzers.Tests.Analysis;

/// <summary>Faults of a document stay where they are: each is reported on its own place, and no other row suffers.</summary>
public class FaultyDocumentTests
{
    /// <summary>Rows, each with one fault between <c>«</c> and <c>»</c>, and what it is.</summary>
    private static readonly (string Id, string Row)[] Faults =
    [
        ("LRN001", "| AP0001: a: `$x.Foo()` where `$x` is `string`, «blue» | p | q |"),
        ("LRN001", "| AP0002: b: `$x.Foo()` «insde a loop» | p | q |"),
        ("LRN001", "| AP0003: c: `$x.Foo()` not through «order» | p | q |"),
        ("LRN003", "| AP0004: d: `$x.Foo(«»` | p | q |"),
        ("LRN004", "| AP0005: e: `DateTime.«Noww»` | p | q |"),
        ("LRN005", "| AP0006: f: `new «Binder»()` | p | q |"),
        ("LRN006", "| AP0007: g: `new «NoSuchType»()` | p | q |"),
        ("LRN007", "| AP0008: h: `$x.GetType()` | p | `Use(«$y»)` |"),
        ("LRN008", "| AP0009: i: `$x.GetType()` where «`$y`» is `string` | p | q |"),
        ("LRN009", "| AP0010: j: «`$x`» | p | q |"),
        ("LRN010", "| AP0011: k: `RunK()` | p | see «[it](#nowhere)» |"),
        ("LRN011", "| «AP0100»: l: `RunL()` | p | q |"),
        ("LRN012", "| «AP0300»: m: `RunM()` | p | q |"),
        ("LRN013", "| «»n: `Thread.Yield()` | p | q |"),
        ("LRN015", "| AP0015: o: `RunO()` | costs «$amount» | q |"),
        ("LRN016", "| AP0016: p: `RunP()`; `Thread.MemoryBarrier()` | p | «`A()`; `B()`; `C()`» |"),
        ("LRN017", "| AP0017: q: `RunQ()` | p | q | «grave» | |"),
        ("LRN018", "| AP0018: r: `RunR()` | p | q | | «everywhere» |"),
        ("LRN019", "| AP0019: s: `RunS()` | p | `«»Use(` |"),
        ("LRN021", "«| AP0020: t: `RunT()` | p | q | | | more |»"),
    ];

    private const string Good = "| AP0100: good: `Thread.Sleep($t)` | p | q |";

    private const string Code = "class C { void M() { Thread.Sleep(1); } }";

    private static readonly string Text = "| Anti-Pattern | Problem | Alternative | Severity | Scope |\n|---|---|---|---|---|\n"
        + string.Concat(Faults.Select(fault => fault.Row).Prepend(Good).Select(row => Padded(row) + "\n"));

    [Fact]
    public void Twenty_faults_are_twenty_problems_and_the_good_row_works()
    {
        var (problems, findings) = Report();
        Assert.Equal(Faults.Select(fault => fault.Id), problems.Select(found => found.Id));
        Assert.Equal(["AP0100"], findings.Select(found => found.Id));
    }

    [Fact]
    public void Each_problem_stands_on_its_row()
    {
        var lines = Report().Problems.Select(found => found.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(Enumerable.Range(3, Faults.Length), lines);
    }

    [Theory]
    [MemberData(nameof(Marked))]
    public void Each_problem_underlines_the_fault(string id, string row, string fault)
    {
        var found = Report().Problems.Single(problem => problem.Location.GetLineSpan().StartLinePosition.Line == Array.FindIndex(Faults, other => other.Row == row) + 3);
        var span = found.Location.GetLineSpan().Span;
        var line = row.Replace("«", "").Replace("»", "");
        Assert.Equal((id, fault), (found.Id, line[span.Start.Character..span.End.Character]));
    }

    public static IEnumerable<object[]> Marked => Faults
        .Where(fault => !fault.Row.Contains("«»"))
        .Select(fault => new object[] { fault.Id, fault.Row, fault.Row[(fault.Row.IndexOf('«') + 1)..fault.Row.IndexOf('»')] });

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0")]
    [InlineData("| Anti-Pattern |")]
    [InlineData("| Anti-Pattern |\n|---|\n| ` |")]
    [InlineData("| Anti-Pattern |\n|---|\n| AP0001: `` ` `` |")]
    [InlineData("| Anti-Pattern |\n|---|\n| AP0001: `...` |")]
    [InlineData("| Anti-Pattern |\n|---|\n| AP0001: `$...x` where `$...x` is `$...x` |")]
    [InlineData("| Anti-Pattern |\n|---|\n| AP0001: `[` or `]` or `{` or `}` or `;` or `,` |")]
    [InlineData("| Anti-Pattern |\n|---|\n| AP0001: `$` or `$$` or `$1` or `$x$y` or `$ x` or `#if` or `//` or `/*` |")]
    [InlineData("| Anti-Pattern |\n|---|\n| AP0001: `\"` or `$\"` or `'` or `@` or `\"\"\"` |")]
    [InlineData("| Anti-Pattern |\n|---|\n| AP0001: `\uD800` or `\u202E` or `ǃ` |")]
    public void Odd_documents_do_no_harm(string text)
    {
        var found = (Project.Of("", Code) with { Documents = [("/repo/LEARNINGS.md", text)] }).Diagnostics();
        Assert.DoesNotContain(found, one => one.Id is "AD0001");
    }

    /// <summary>The row with empty cells where the table has further columns.</summary>
    private static string Padded(string row) => row + string.Concat(Enumerable.Repeat(" |", Math.Max(0, 6 - row.Count(letter => letter == '|'))));

    private static (List<Diagnostic> Problems, List<Diagnostic> Findings) Report()
    {
        var text = Text.Replace("«", "").Replace("»", "");
        var found = (Project.Of("", Code) with { Documents = [("/repo/LEARNINGS.md", text)] }).Diagnostics();
        return ([.. found.Where(one => one.Id.StartsWith("LRN"))], [.. found.Where(one => one.Id.StartsWith("AP"))]);
    }
}
