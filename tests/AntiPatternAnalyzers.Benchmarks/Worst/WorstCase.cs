namespace AntiPatternAnalyzers.Benchmarks.Worst;

/// <summary>Something that can be made as large as one likes: a document, and code that it is run over.</summary>
/// <param name="Name">What grows.</param>
/// <param name="Sizes">The sizes that are measured.</param>
/// <param name="Document">The document of a size.</param>
/// <param name="Code">The code of a size.</param>
internal sealed record WorstCase(string Name, int[] Sizes, Func<int, string> Document, Func<int, string> Code)
{
    private const string Blocking = "`$task.Result` where `$task` is a task; `$a + $b` where `$a` is `string` and `$b` is a literal; `($x)` where `$x` is null";
    private const string Small = "class C { object M(Task<int> t) => t.Result; }";

    /// <summary>All of them.</summary>
    public static ImmutableArray<WorstCase> All { get; } =
    [
        new("rows that find nothing", [1000, 5000, 20_000], size => Rows(size, number => $"`Missing{number}.Call($x)`"), _ => Small),
        new("rows of the same pattern", [250, 1000, 4000], size => Rows(size, _ => "`$task.Result` where `$task` is a task"), _ => Small),
        new("rows without a word", [250, 1000, 4000], size => Rows(size, _ => "`$a == $b` where `$a` is `string`"), _ => Small),
        new("entries and links", [250, 1000, 4000], size => Rows(size, number => $"`Missing{number}.Call($x)` ([l](#2024-01-01-t{number}))") + Repeat(size, number => $"\n### 2024-01-01: T{number}\n\n**Severity**: high\n\nIt broke.\n"), _ => Small),
        new("headings of one text", [1000, 4000, 16_000], size => Repeat(size, _ => "\n## The same\n"), _ => Small),
        new("megabytes of prose", [1, 3, 10], size => Repeat(size * 10_000, _ => "Somebody wrote `this` and [that](#a), **and** went on for a hundred characters, of which these are the last.\n\n"), _ => Small),
        new("kilobytes of a cell, words", [10, 100, 1000], size => Rows(1, _ => "`$t.Result` where " + Repeat(size * 200, _ => "word ")), _ => Small),
        new("kilobytes of a cell, spans", [10, 100, 1000], size => Rows(1, _ => Repeat(size * 250, _ => "`a` ")), _ => Small),
        new("alternatives", [100, 500, 2500], size => Rows(1, _ => string.Join(" or ", Enumerable.Range(0, size).Select(number => $"`F{number}($x)`"))), size => $"class C {{ void M() {{ {Repeat(50, number => $"F{number % (size + 1)}(1); ")} }} }}"),
        new("conditions", [50, 200, 1000], size => Rows(1, _ => "`F($x)` where " + string.Join(" and ", Enumerable.Range(0, size).Select(number => $"`$x` is not `{number}`"))), _ => "class C { void M() { F(-1); } void F(int x) { } }"),
        new("holes", [10, 100, 300], size => Rows(1, _ => $"`F({string.Join(", ", Enumerable.Range(0, size).Select(number => $"$h{number}"))})`"), size => $"class C {{ void M() {{ F({string.Join(", ", Enumerable.Range(0, size))}); }} }}"),
        new("runs in series", [2, 8, 32], size => Rows(1, _ => $"`F({string.Join(", ", Enumerable.Range(0, size).Select(number => $"..., {number % 6}"))}, 7)`"), _ => $"class C {{ void M() {{ F({string.Join(", ", Enumerable.Range(0, 300).Select(number => number % 6))}); }} }}"),
        new("runs in series with the same hole", [2, 4, 8], size => Rows(1, _ => $"`F({string.Join(", ", Enumerable.Range(0, size).Select(number => $"..., $a{number}, ..., $a{number}"))}, 7)`"), _ => $"class C {{ void M() {{ F({string.Join(", ", Enumerable.Range(0, 100))}); }} }}"),
        new("arguments for runs in series", [50, 200, 800], _ => Rows(1, _ => "`F(..., 1, ..., 2, ..., 3, ..., 4, ..., 7)`"), size => $"class C {{ void M() {{ F({string.Join(", ", Enumerable.Range(0, size).Select(number => number % 6))}); }} }}"),
        new("operands of && in any order", [2, 4, 8], size => Rows(1, _ => $"`{string.Join(" && ", Enumerable.Range(0, size).Select(number => $"$a{number} > {number}"))}`"), size => $"class C {{ bool M(int x) => {string.Join(" && ", Enumerable.Range(0, size * 4).Select(number => $"x > {number % size + 1}"))}; }}"),
        new("parentheses in code", [100, 1000, 10_000], _ => Rows(1, _ => Blocking), size => $"class C {{ object M(Task<int> t) => {new string('(', size)}t.Result{new string(')', size)}; }}"),
        new("a chain of + in code", [500, 2000, 5000], _ => Rows(1, _ => Blocking), size => $"class C {{ string M(Task<int> t) => {string.Join(" + ", Enumerable.Repeat("t.Result + \"a\"", size))}; }}"),
        new("a chain of && in code", [500, 2000, 5000], _ => Rows(1, _ => "`$a == null \\|\\| $b` or `$a != null && $b`"), size => $"class C {{ bool M(object o) => {string.Join(" && ", Enumerable.Repeat("o != null", size))}; }}"),
        new("a chain of calls in code", [500, 2000, 5000], _ => Rows(1, _ => "`$s.Append($x)` where `$s` is a string builder; `$x.ToString()` where `$x` is `string`"), size => $"class C {{ object M(System.Text.StringBuilder b) => b{Repeat(size, _ => ".Append(1)")}.ToString(); }}"),
        new("else if in code", [500, 2000, 5000], _ => Rows(1, _ => "`if ($c) { ... }` where `$c` is null; `$t.Result` where `$t` is a task"), size => $"class C {{ int M(int x, Task<int> t) {{ {string.Join(" else ", Enumerable.Range(0, size).Select(number => $"if (x == {number}) {{ return t.Result; }}"))} return 0; }} }}"),
        new("blocks in blocks", [100, 400, 1000], _ => Rows(1, _ => "`$t.Result` where `$t` is a task, inside a loop"), size => $"class C {{ int M(Task<int> t) {{ {Repeat(size, _ => "{ ")} return t.Result; {Repeat(size, _ => "} ")} }} }}"),
        new("statements of a block", [1000, 5000, 20_000], _ => Rows(1, _ => "`F($x);` before `F($y);` where `$y` is `string`; `$a = $b; $c = $d;`"), size => $"class C {{ void M(int x) {{ {Repeat(size, _ => "F(x); ")} }} void F(int x) {{ }} }}"),
        new("elements of an array", [1000, 10_000, 50_000], _ => Rows(1, _ => Blocking), size => $"class C {{ object M(Task<int> t) => new object[] {{ {string.Join(", ", Enumerable.Repeat("t.Result", size))} }}; }}"),
        new("lambdas in lambdas", [10, 50, 200], _ => Rows(1, _ => "`$t.Result` where `$t` is a task, inside a lambda"), size => $"class C {{ object M(Task<int> t) => {Repeat(size, number => $"(System.Func<object>)(() => ")}t.Result{new string(')', size)}; }}"),
    ];

    private static string Rows(int count, Func<int, string> cell) =>
        "| Anti-Pattern | Problem Caused | Alternative |\n|---|---|---|\n" + Repeat(count, number => $"| {(number < 299 ? $"AP{number + 1:0000}: " : "")}T{number}: {cell(number)} | it broke | something else |\n");

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
