namespace AntiPatternAnalyzers.Tests.CodeFixes;

/// <summary><em>Remove it</em>, for each kind of code.</summary>
public class RemovalTests
{
    [Theory]
    [InlineData("`[Obsolete]`", "[Obsolete, Serializable]\nclass C { }", "[Serializable]\nclass C { }")]
    [InlineData("`[Obsolete]`", "[Serializable, Obsolete]\nclass C { }", "[Serializable]\nclass C { }")]
    [InlineData("`[Obsolete]`", "[Serializable,\n    Obsolete]\nclass C { }", "[Serializable]\nclass C { }")]
    [InlineData("`[CLSCompliant(false)]`", "[assembly: CLSCompliant(false)]\nclass C { }", "class C { }")]
    [InlineData("`[CLSCompliant(false)]`", "using System.Text;\n\n[assembly: CLSCompliant(false)]\n\nclass C { }", "using System.Text;\n\nclass C { }")]
    [InlineData("`[Obsolete]`", "class C { void M([Obsolete] int a) { } }", "class C { void M(int a) { } }")]
    [InlineData("`[Obsolete]`", "/// <summary>Old.</summary>\n[Obsolete]\nclass C { }", "/// <summary>Old.</summary>\nclass C { }")]
    [InlineData("`[Obsolete]`", "#region old\n[Obsolete]\nclass C { }\n#endregion", "#region old\nclass C { }\n#endregion")]
    public Task Takes_attributes_out_of_their_list(string antiPattern, string code, string expected) =>
        Fix.Writes(antiPattern, "Remove it", code, expected);

    [Theory]
    [InlineData("`stop: default`", "class C { void M(int a = 0, CancellationToken stop = default, int b = 0) => M(1, stop: default, b: 2); }", "class C { void M(int a = 0, CancellationToken stop = default, int b = 0) => M(1, b: 2); }")]
    [InlineData("`stop: default`", "class C { void M(int a = 0, CancellationToken stop = default) => M(1, stop: default); }", "class C { void M(int a = 0, CancellationToken stop = default) => M(1); }")]
    [InlineData("`stop: default`", "class C { void M(CancellationToken stop = default) => M(stop: default); }", "class C { void M(CancellationToken stop = default) => M(); }")]
    [InlineData("`stop: default`", "class C { void M(int a = 0, CancellationToken stop = default) => M(\n    1,\n    stop: default); }", "class C { void M(int a = 0, CancellationToken stop = default) => M(\n    1); }")]
    public Task Takes_arguments_out_of_their_list(string antiPattern, string code, string expected) =>
        Fix.Writes(antiPattern, "Remove it", code, expected);

    [Theory]
    [InlineData("`using System.Collections;`", "using System.Collections;\nusing System.Text;\n\nclass C { }", "using System.Text;\n\nclass C { }")]
    [InlineData("`using System.Collections;`", "// Licence.\n\nusing System.Collections;\n\nclass C { }\n", "// Licence.\n\nclass C { }\n")]
    [InlineData("`using System.Collections;`", "namespace N\n{\n    using System.Collections; // old\n\n    class C { }\n}", "namespace N\n{\n    // old\n\n    class C { }\n}")]
    [InlineData("`using System.Collections;`", "#if DEBUG\nusing System.Text;\n#endif\nusing System.Collections;\nclass C { }", "#if DEBUG\nusing System.Text;\n#endif\nclass C { }")]
    public Task Takes_usings_out(string antiPattern, string code, string expected) =>
        Fix.Writes(antiPattern, "Remove it", code, expected);

    [Theory]
    [InlineData("`GC.Collect();`", "class C { void M() { again: GC.Collect(); goto again; } }", "class C { void M() { again: ; goto again; } }")]
    [InlineData("`GC.Collect();`", "class C { void M(int a) { switch (a) { case 1: GC.Collect(); break; } } }", "class C { void M(int a) { switch (a) { case 1: break; } } }")]
    [InlineData("`GC.Collect();`", "class C { void M(bool a) { if (a) GC.Collect(); else M(true); } }", "class C { void M(bool a) { if (a) { } else M(true); } }")]
    [InlineData("`void $M() { }`", "class C\n{\n    #region r\n\n    private void M() { }\n\n    #endregion\n}", "class C\n{\n    #region r\n\n    #endregion\n}")]
    [InlineData("`case 2: break;`", "class C\n{\n    void M(int a)\n    {\n        switch (a)\n        {\n            case 1: break;\n            case 2: break;\n        }\n    }\n}", "class C\n{\n    void M(int a)\n    {\n        switch (a)\n        {\n            case 1: break;\n        }\n    }\n}")]
    public Task Takes_statements_and_members_out(string antiPattern, string code, string expected) =>
        Fix.Writes(antiPattern, "Remove it", code, expected);

    [Fact]
    public Task Says_so_where_something_must_stay() => Fix.Refuses("`true`", "Remove it", "bool b = true;", "what the row removes is a part of other code");
}
