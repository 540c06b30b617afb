namespace AntiPatternAnalyzers.EndToEnd;

/// <summary>The alternatives, applied by the real <c>dotnet format analyzers</c>.</summary>
public sealed class FormatTests
{
    [Fact]
    public async Task Templates_are_applied_prose_is_left_alone_and_the_result_builds()
    {
        await using var project = await Workbench.Create();
        await project.Write("LEARNINGS.md", Documents.Table + """
            | AP0001: Local time: `DateTime.Now` | It moves. | `DateTime.UtcNow` |
            | AP0002: Blocking: `$task.Result` where `$task` is a task, inside an async method | Deadlock. | `await $task` |
            | AP0003: Forced collection: `GC.Collect()` | It stops all. | let the collector decide |
            """);
        await project.Write("Clock.cs", """
            namespace Shop;

            public static class Clock
            {
                // The time of the order.
                public static DateTime Now() => DateTime.Now; // kept

                public static async Task<int> Count(Task<Task<int>> orders)
                {
                    await Task.Yield();
                    GC.Collect();
                    return orders.Result.Result;
                }
            }
            """);

        await project.Format("AP0001", "AP0002", "AP0003");

        Assert.Equal("""
            namespace Shop;

            public static class Clock
            {
                // The time of the order.
                public static DateTime Now() => DateTime.UtcNow; // kept

                public static async Task<int> Count(Task<Task<int>> orders)
                {
                    await Task.Yield();
                    GC.Collect();
                    return await (await orders);
                }
            }
            """, await project.Read("Clock.cs"));
        var build = await project.Build();
        Assert.True(build.Succeeded, build.Output);
        Assert.Equal(["AP0003"], build.Warnings.Select(finding => finding.Id));
    }
}
