namespace AntiPatternAnalyzers.Tests.CodeFixes;

/// <summary>Statements where the code has room for one expression or one statement.</summary>
public class RoomTests
{
    private const string Two = "`GC.Collect(1); GC.Collect(2);`";

    [Theory]
    [InlineData(Two, "void M() => GC.Collect();", "void M()\n{\n    GC.Collect(1);\n    GC.Collect(2);\n}")]
    [InlineData(Two, "void M() =>\n    GC.Collect();", "void M()\n{\n    GC.Collect(1);\n    GC.Collect(2);\n}")]
    [InlineData(Two, "void M() // first\n    => /* second */ GC.Collect() /* third */; // fourth", "void M()\n{\n    // first\n    /* second */\n    GC.Collect(1);\n    GC.Collect(2); /* third */\n} // fourth")]
    [InlineData("`GC.Collect(1);`", "void M() => GC.Collect();", "void M() => GC.Collect(1);")]
    [InlineData("`if (true) { GC.Collect(1); }`", "int P { set => GC.Collect(); }", "int P { set\n{\n    if (true)\n    {\n        GC.Collect(1);\n    }\n} }")]
    [InlineData("`int a = GC.CollectionCount(0);`", "int P { set => GC.Collect(); }", "int P { set { int a = GC.CollectionCount(0); } }")]
    [InlineData("Remove it", "int P { set => GC.Collect(); }", "int P { set { } }")]
    [InlineData("Remove it", "void M() => GC.Collect();", "void M() { }")]
    [InlineData("Remove it", "void M() => /* why */ GC.Collect();", "void M()\n{\n    /* why */\n}")]
    public Task Turns_what_is_behind_an_arrow_into_a_block(string alternative, string member, string expected) => Fix.Writes(
        "`GC.Collect();`", alternative, $"class C\n{{\n{member}\n}}", $"class C\n{{\n{expected}\n}}");

    [Theory]
    [InlineData(Two, "Action a = () => GC.Collect();", "Action a = () =>\n{\n    GC.Collect(1);\n    GC.Collect(2);\n};")]
    [InlineData("`GC.Collect(1);`", "Action a = () => GC.Collect();", "Action a = () => GC.Collect(1);")]
    [InlineData("Remove it", "Action a = () => GC.Collect();", "Action a = () => { };")]
    [InlineData("Remove it", "Action a = () => GC // one\n    .Collect(/* two */);", "Action a = () => { /* one */ /* two */ };")]
    [InlineData("`while (true) GC.Collect(1);`", "Action<int> a = x => // why\n    GC.Collect();", "Action<int> a = x =>\n{\n    // why\n    while (true) GC.Collect(1);\n};")]
    [InlineData("`while (true) GC.Collect(1);`", "Action<int> a = x => GC.Collect();", "Action<int> a = x => { while (true) GC.Collect(1); };")]
    public Task Turns_the_expression_of_a_lambda_into_a_block(string alternative, string code, string expected) =>
        Fix.Writes("`GC.Collect();`", alternative, code, expected);

    [Theory]
    [InlineData(Two, "if (stop.CanBeCanceled) GC.Collect();", "if (stop.CanBeCanceled)\n{\n    GC.Collect(1);\n    GC.Collect(2);\n}")]
    [InlineData(Two, "if (stop.CanBeCanceled) // why\n    GC.Collect(); // behind", "if (stop.CanBeCanceled)\n{\n    // why\n    GC.Collect(1);\n    GC.Collect(2);\n} // behind")]
    [InlineData(Two, "if (stop.CanBeCanceled) GC.Collect();\nelse GC.WaitForPendingFinalizers();", "if (stop.CanBeCanceled)\n{\n    GC.Collect(1);\n    GC.Collect(2);\n}\nelse GC.WaitForPendingFinalizers();")]
    [InlineData(Two, "    while (true)\n        GC.Collect();", "    while (true)\n    {\n        GC.Collect(1);\n        GC.Collect(2);\n    }")]
    [InlineData("`int a = 1; GC.Collect(a);`", "if (stop.CanBeCanceled) ;\nelse GC.Collect();", "if (stop.CanBeCanceled) ;\nelse\n{\n    int a = 1;\n    GC.Collect(a);\n}")]
    [InlineData("`if (true) GC.Collect(1);`", "if (stop.CanBeCanceled) GC.Collect();\nelse GC.WaitForPendingFinalizers();", "if (stop.CanBeCanceled)\n{\n    if (true) GC.Collect(1);\n}\nelse GC.WaitForPendingFinalizers();")]
    [InlineData("`if (true) GC.Collect(1);`", "if (stop.CanBeCanceled) GC.Collect();", "if (stop.CanBeCanceled) if (true) GC.Collect(1);")]
    [InlineData(Two, "again: GC.Collect();\ngoto again;", "again: GC.Collect(1);\nGC.Collect(2);\ngoto again;")]
    public Task Puts_braces_round_more_than_one_statement(string alternative, string code, string expected) =>
        Fix.Writes("`GC.Collect();`", alternative, code, expected);

    [Theory]
    [InlineData("`GC.Collect()`", Two, "GC.Collect(); // why", "GC.Collect(1);\nGC.Collect(2); // why")]
    [InlineData("`GC.Collect()`", Two, "Action a = () => GC.Collect();", "Action a = () =>\n{\n    GC.Collect(1);\n    GC.Collect(2);\n};")]
    public Task Writes_statements_for_an_expression_that_is_one(string antiPattern, string alternative, string code, string expected) =>
        Fix.Writes(antiPattern, alternative, code, expected);

    [Theory]
    [InlineData("_ = stop.CanBeCanceled switch { true => GC.GetTotalMemory(true), _ => 1 };", "an arm of a switch expression has no room for a statement")]
    [InlineData("_ = GC.GetTotalMemory(true) + 1;", "a statement cannot stand in the place of a value")]
    public Task Says_why_there_is_no_room(string code, string reason) =>
        Fix.Refuses("`GC.GetTotalMemory(true)`", Two, code, reason);

    [Theory]
    [InlineData("class C {\n  void M() {\n    GC.Collect();\n  }\n}", "class C {\n  void M() {\n    if (Environment.HasShutdownStarted) {\n      GC.Collect(1);\n    } else {\n      GC.Collect(2);\n    }\n  }\n}")]
    [InlineData("class C\n{\n\tvoid M()\n\t{\n\t\tGC.Collect();\n\t}\n}", "class C\n{\n\tvoid M()\n\t{\n\t\tif (Environment.HasShutdownStarted)\n\t\t{\n\t\t\tGC.Collect(1);\n\t\t}\n\t\telse\n\t\t{\n\t\t\tGC.Collect(2);\n\t\t}\n\t}\n}")]
    [InlineData("class C\r\n{\r\n    void M() => GC.Collect();\r\n}\r\n", "class C\r\n{\r\n    void M()\r\n    {\r\n        if (Environment.HasShutdownStarted)\r\n        {\r\n            GC.Collect(1);\r\n        }\r\n        else\r\n        {\r\n            GC.Collect(2);\r\n        }\r\n    }\r\n}\r\n")]
    [InlineData("class C {\n    void M() => GC.Collect();\n}", "class C {\n    void M() {\n        if (Environment.HasShutdownStarted) {\n            GC.Collect(1);\n        } else {\n            GC.Collect(2);\n        }\n    }\n}")]
    public Task Lays_new_blocks_out_as_the_document_does(string code, string expected) =>
        Fix.Writes("`GC.Collect();`", "`if (Environment.HasShutdownStarted) { GC.Collect(1); } else { GC.Collect(2); }`", code, expected);
}
