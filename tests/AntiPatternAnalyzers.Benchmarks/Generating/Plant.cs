namespace AntiPatternAnalyzers.Benchmarks.Generating;

/// <summary>A row, and code that it finds.</summary>
/// <param name="Pattern">The cell of the row.</param>
/// <param name="Alternative">What to write instead.</param>
/// <param name="Code">A member; <c>@</c> is its name.</param>
internal sealed record Plant(string Pattern, string Alternative, string Code)
{
    public static readonly ImmutableArray<Plant> All =
    [
        new("Local time: `DateTime.Now`", "`DateTime.UtcNow`", "    public DateTime @() => DateTime.Now.AddDays(1);"),
        new("Counting to know whether there is one: `$x.Count() > 0`", "`$x.Any()`", "    public bool @(IEnumerable<string> names) => names.Where(name => name.Length > 3).Count() > 0;"),
        new("Blocking on a task: `$task.Result` where `$task` is a task", "await it", "    public int @(Task<int> task) => task.Result + 1;"),
        new("A lock on this: `lock (this) { ... }`", "a private object", "    public void @()\n    {\n        lock (this)\n        {\n            _count++;\n        }\n    }"),
        new("A caught exception lost: `catch (Exception) { }`", "handle it", "    public void @()\n    {\n        try\n        {\n            _count = _log.Count;\n        }\n        catch (Exception)\n        {\n        }\n    }"),
        new("A text compared in lower case: `$a.ToLower() == $b.ToLower()`", "`string.Equals($a, $b, StringComparison.OrdinalIgnoreCase)`", "    public bool @(string one, string other) => one.ToLower() == other.ToLower();"),
        new("Nobody can wait: `async void $M(...) { ... }`", "a task", "    public async void @()\n    {\n        await Task.Delay(_count);\n    }"),
        new("The first of the filtered: `$x.Where($f).First()`", "`$x.First($f)`", "    public string @(IEnumerable<string> names) => names.Where(name => name.Length > 3).First();"),
        new("A random number of one's own: `new Random()`", "`Random.Shared`", "    public int @() => new Random().Next(_count);"),
        new("Sleeping in a method: `Thread.Sleep($time)`", "wait asynchronously", "    public void @() => Thread.Sleep(_count);"),
    ];
}
