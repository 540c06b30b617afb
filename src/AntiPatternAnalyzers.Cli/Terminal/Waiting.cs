using Spectre.Console;

namespace AntiPatternAnalyzers.Cli.Terminal;

/// <summary>Shows how far a piece of work is, with the count and the time left, once it takes longer than a second.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    /// <summary>Does the work; where nobody watches, nothing is shown.</summary>
    public static async Task<T> WhileAsync<T>(this Screen screen, string what, Func<Counter, Task<T>> work)
    {
        var counter = new Counter();
        var running = Task.Run(() => work(counter));
        if (!screen.ShowsProgress || await Task.WhenAny(running, Task.Delay(Patience)) == running) return await running;
        await screen.ErrorConsole.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new CountColumn(counter), new RemainingTimeColumn(), new SpinnerColumn())
            .StartAsync(context => ShowAsync(context.AddTask(Markup.Escape(what)), counter, running));
        return await running;
    }

    private static async Task ShowAsync(ProgressTask shown, Counter counter, Task running)
    {
        while (!running.IsCompleted)
        {
            shown.IsIndeterminate = counter.Total == 0;
            shown.MaxValue = Math.Max(1, counter.Total);
            shown.Value = Math.Min(counter.Done, shown.MaxValue);
            await Task.WhenAny(running, Task.Delay(Beat));
        }

        shown.StopTask();
    }

    /// <summary><c>17/204</c>.</summary>
    private sealed class CountColumn(Counter counter) : ProgressColumn
    {
        public override Spectre.Console.Rendering.IRenderable Render(Spectre.Console.Rendering.RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(counter.Total == 0 ? $"{counter.Done}" : $"{counter.Done}/{counter.Total}");
    }
}
