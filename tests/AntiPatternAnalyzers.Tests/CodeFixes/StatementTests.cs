namespace AntiPatternAnalyzers.Tests.CodeFixes;

public class StatementTests
{
    private const string Asking = "`if ($set.Contains($x)) { $set.Remove($x); }`";

    [Theory]
    [InlineData(Asking, "`$set.Remove($x);`", "var set = new HashSet<int>();\nif (set.Contains(1))\n{\n    set.Remove(1);\n}", "var set = new HashSet<int>();\nset.Remove(1);")]
    [InlineData(Asking, "`$set.Remove($x);`", "var set = new HashSet<int>();\nif (set.Contains(1)) set.Remove(1); // last", "var set = new HashSet<int>();\nset.Remove(1); // last")]
    [InlineData("`$t.Wait();`", "`await $t;`", "Task.Delay(1).Wait();", "await Task.Delay(1);")]
    [InlineData("`Console.WriteLine($x); Console.WriteLine($y);`", "`Console.WriteLine($x + $y);`", "Console.WriteLine(\"a\");\n\nConsole.WriteLine(\"b\");", "Console.WriteLine(\"a\" + \"b\");")]
    [InlineData("`Console.WriteLine($x);`", "`Console.Write($x); Console.WriteLine();`", "    Console.WriteLine(\"a\");", "    Console.Write(\"a\");\n    Console.WriteLine();")]
    [InlineData("`GC.Collect();`", "`if (stop.IsCancellationRequested) { GC.Collect(1); }`", "    GC.Collect();", "    if (stop.IsCancellationRequested)\n    {\n        GC.Collect(1);\n    }")]
    [InlineData("`GC.Collect();`", "`if (stop.IsCancellationRequested) { GC.Collect(1); }`", "\tGC.Collect();", "\tif (stop.IsCancellationRequested)\n\t{\n\t\tGC.Collect(1);\n\t}")]
    [InlineData("`lock ($x) { ... }`", "`try { ... } finally { GC.Collect(); }`", "    lock (this)\n    {\n        // first\n        Foo();\n\n        Foo(); // second\n    }\n\n    static void Foo() { }", "    try\n    {\n        // first\n        Foo();\n\n        Foo(); // second\n    }\n    finally\n    {\n        GC.Collect();\n    }\n\n    static void Foo() { }")]
    [InlineData("`checked { $s }`", "`$s`", "    checked\n    {\n        if (true)\n        {\n            Foo(@\"a\n b\");\n        }\n    }\n    static void Foo(string s) { }", "    if (true)\n    {\n        Foo(@\"a\n b\");\n    }\n    static void Foo(string s) { }")]
    [InlineData("`throw new Exception($m);`", "`throw new InvalidOperationException($m);`", "if (stop.CanBeCanceled)\n    throw new Exception(\"a\");", "if (stop.CanBeCanceled)\n    throw new InvalidOperationException(\"a\");")]
    [InlineData("`foreach (var $i in $xs) { $l.Add($i); }`", "`$l.AddRange($xs);`", "var l = new List<int>(); var xs = new[] { 1 };\nforeach (var x in xs)\n    l.Add(x);", "var l = new List<int>(); var xs = new[] { 1 };\nl.AddRange(xs);")]
    public Task Writes_statements_on_lines_of_their_own(string antiPattern, string alternative, string code, string expected) =>
        Fix.Writes(antiPattern, alternative, code, expected);

    [Theory]
    [InlineData("`GC.Collect();`", "Foo();\nGC.Collect();\nFoo();\nstatic void Foo() { }", "Foo();\nFoo();\nstatic void Foo() { }")]
    [InlineData("`GC.Collect()`", "Foo();\nGC.Collect();\nFoo();\nstatic void Foo() { }", "Foo();\nFoo();\nstatic void Foo() { }")]
    [InlineData("`GC.Collect()`", "Foo();\n\nGC.Collect();\n\nFoo();\nstatic void Foo() { }", "Foo();\n\nFoo();\nstatic void Foo() { }")]
    [InlineData("`GC.Collect()`", "// why\nGC.Collect(); // really\nFoo();\nstatic void Foo() { }", "// why\n// really\nFoo();\nstatic void Foo() { }")]
    [InlineData("`GC.KeepAlive($x)`", "GC.KeepAlive( // why\n    1 /* one */);\nFoo();\nstatic void Foo() { }", "// why\n/* one */\nFoo();\nstatic void Foo() { }")]
    [InlineData("`[Obsolete]`", "[Serializable, /* why */ Obsolete /* gone */]\nclass C { }", "[Serializable /* why */ /* gone */]\nclass C { }")]
    [InlineData("`using System.Collections;`", "using System.Collections /* of old */;\nclass C { }", "/* of old */\nclass C { }")]
    [InlineData("`~$C() { }`", "class C\n{\n    ~C() { /* nothing */ }\n}", "class C\n{\n    /* nothing */\n}")]
    [InlineData("`else { }`", "if (stop.CanBeCanceled) Foo();\nelse { /* nothing */ }\nstatic void Foo() { }", "if (stop.CanBeCanceled) Foo();\n/* nothing */\nstatic void Foo() { }")]
    [InlineData("`GC.Collect();`", "if (stop.CanBeCanceled) GC.Collect();", "if (stop.CanBeCanceled) { }")]
    [InlineData("`GC.Collect();`", "{ GC.Collect(); Foo(); }\nstatic void Foo() { }", "{ Foo(); }\nstatic void Foo() { }")]
    [InlineData("`[Obsolete]`", "[Obsolete]\nclass C { }", "class C { }")]
    [InlineData("`[Obsolete(...)]`", "class C\n{\n    [Obsolete(\"x\")] public int A;\n}", "class C\n{\n    public int A;\n}")]
    [InlineData("`[Obsolete]`", "[Serializable]\n[Obsolete] // gone\nclass C { }", "[Serializable]\n// gone\nclass C { }")]
    [InlineData("`finally { }`", "try { Foo(); } catch (Exception) { } finally { }\nstatic void Foo() { }", "try { Foo(); } catch (Exception) { } \nstatic void Foo() { }")]
    [InlineData("`~$C() { }`", "class C\n{\n    int a;\n\n    /// <summary>Nothing.</summary>\n    ~C() { }\n\n    int b;\n}", "class C\n{\n    int a;\n\n    int b;\n}")]
    [InlineData("`~$C() { }`", "class C\n{\n    int a;\n\n    ~C() { }\n}", "class C\n{\n    int a;\n}")]
    [InlineData("`~$C() { }`", "class C\n{\n    ~C() { }\n\n    int a;\n}", "class C\n{\n    int a;\n}")]
    [InlineData("`GC.Collect()`; `GC.KeepAlive($x)`", "GC.Collect();\nGC.KeepAlive(1);\nFoo();\nstatic void Foo() { }", "Foo();\nstatic void Foo() { }")]
    public Task Removes_the_match_and_the_lines_that_it_has_for_itself(string antiPattern, string code, string expected) =>
        Fix.Writes(antiPattern, "Remove it", code, expected);

    [Theory]
    [InlineData("`catch (Exception) { ... }`", "`catch (InvalidOperationException) { ... }`", "try { Foo(); }\ncatch (Exception)\n{\n    Foo(); // again\n}\nstatic void Foo() { }", "try { Foo(); }\ncatch (InvalidOperationException)\n{\n    Foo(); // again\n}\nstatic void Foo() { }")]
    [InlineData("`[Obsolete]`", "`[Serializable]`", "[Obsolete]\nclass C { }", "[Serializable]\nclass C { }")]
    [InlineData("`List<$T>`", "`IReadOnlyList<$T>`", "class C { void M(List<int> a) { } }", "class C { void M(IReadOnlyList<int> a) { } }")]
    [InlineData("`using System.Collections;`", "`using System.Text;`", "using System.Collections;\nclass C { }", "using System.Text;\nclass C { }")]
    [InlineData("`: base()`", "`: this(1)`", "class C { C() : base() { } C(int a) { } }", "class C { C() : this(1) { } C(int a) { } }")]
    [InlineData("`case null:`", "`case 0:`", "class C { void M(int? a) { switch (a) { case null: break; } } }", "class C { void M(int? a) { switch (a) { case 0: break; } } }")]
    [InlineData("`where $T : class`", "`where $T : notnull`", "class C<T> where T : class { }", "class C<T> where T : notnull { }")]
    public Task Writes_the_other_kinds_of_code(string antiPattern, string alternative, string code, string expected) =>
        Fix.Writes(antiPattern, alternative, code, expected);
}
