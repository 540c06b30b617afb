using AntiPatternAnalyzers.Tests.Learnings;

namespace AntiPatternAnalyzers.EndToEnd;

/// <summary>Faults of the document in the output of a real build: each at its own place, and none in the way of another row.</summary>
public sealed class DocumentProblemTests
{
    private static readonly string[] Faults =
    [
        "LRN001", "LRN001", "LRN001", "LRN003", "LRN003", "LRN003", "LRN004", "LRN004", "LRN005", "LRN007",
        "LRN007", "LRN008", "LRN009", "LRN010", "LRN012", "LRN014", "LRN015", "LRN016", "LRN019", "LRN011",
    ];

    private const string FaultyRows = """
        | AP0101: `Console.Clear()`, [|sometimes|] | p | a |
        | AP0102: `Console.Clear()` inside [|the|] night | p | a |
        | AP0103: `Foo($x)` where `$x` is [|purple|] | p | a |
        | AP0104: `DateTime.[|(|]` | p | a |
        | AP0105: `if [|if|]` | p | a |
        | AP0106: `foo([|,|])` | p | a |
        | AP0107: `DateTime.[|Nowhere|]` | p | a |
        | AP0108: `Console.[|Shout|]()` | p | a |
        | AP0109: `new [|Order|]()` | p | a |
        | AP0110: `Console.Write($a)` | p | `Console.Out.Write([|$b|])` |
        | AP0111: `Console.Beep()` | p | `Console.Beep([|$pitch|], 1)` |
        | AP0112: `Console.Beep()` where [|`$x`|] is `int` | p | a |
        | AP0113: [|`$x`|] | p | a |
        | AP0114: `Console.ResetColor()` | p [|[gone](#nowhere)|] | a |
        | [|AP0999|]: `Console.ReadKey()` | p | a |
        | AP0116: `$a [|||] $b` | p | a |
        | AP0117: Size of [|$n|]: `Math.Abs($n)` | p | a |
        | AP0118: `Console.Read()`; `Console.ReadLine()` | p | [|`A()`; `B()`; `C()`|] |
        | AP0119: `Console.WriteLine()` | p | `Console.[|(|]` |
        | [|AP0101|]: `Console.OpenStandardInput()` | p | a |
        | AP0001: Local time: `DateTime.Now` | It moves. | `DateTime.UtcNow` |
        """;

    [Fact]
    public async Task Twenty_faulty_rows_are_reported_one_by_one_and_the_good_row_works()
    {
        await using var project = await Workbench.Create();
        var marked = await project.Write("LEARNINGS.md", Documents.Table + FaultyRows);
        await project.Write("Orders.cs", "namespace One { class Order; } namespace Two { class Order; }");
        var code = await project.Write("Clock.cs", "class Clock { object Now() => [|System.DateTime.Now|]; }");

        var build = await project.Build();

        Assert.True(build.Succeeded, build.Output);
        Assert.Equal(code, build.Places("AP0001"));
        var problems = build.Warnings.Where(finding => finding.Id.StartsWith("LRN")).ToArray();
        Assert.Equal(marked.Zip(Faults), problems.Select(finding => (finding.Place, finding.Id)));
        Assert.All(problems, finding => Assert.Contains($"/docs/problems/{finding.Id}.md", finding.HelpLink));
    }

    [Fact]
    public async Task Document_that_only_documents_gives_nothing()
    {
        await using var project = await Workbench.Create();
        await project.Write("Clock.cs", "class Clock { object Now() => System.DateTime.Now; }");
        await project.Write("LEARNINGS.md", Template.Text);

        var build = await project.Build();

        Assert.True(build.Succeeded, build.Output);
        Assert.Empty(build.Findings);
    }

    [Fact]
    public async Task Treating_warnings_as_errors_makes_errors_of_rows_and_problems()
    {
        await using var project = await Workbench.Create("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        await project.Write("Clock.cs", "class Clock { object Now() => System.DateTime.Now; }");
        await project.Write("LEARNINGS.md", Documents.LocalTime);

        Assert.Equal(["AP0001"], (await project.Build()).Errors.Select(finding => finding.Id));
    }
}
