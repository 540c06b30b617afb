namespace AntiPatternAnalyzers.EndToEnd;

/// <summary>The learnings documents that several tests share.</summary>
internal static class Documents
{
    /// <summary>One row, that leads to a dated entry; the row stands in line 11.</summary>
    public const string LocalTime = """
        # Learnings and Retrospectives

        ## Incident Post-Mortems

        ### 2024-03-02: Orders vanished in the night

        **Severity**: High

        | Anti-Pattern | Problem Caused | Alternative | Learning |
        | --- | --- | --- | --- |
        | AP0001: Local time in stored data: `DateTime.Now` | Orders vanished when the clock moved. | `DateTime.UtcNow` | [the night](#2024-03-02-orders-vanished-in-the-night) |
        """;

    /// <summary>The head of a table; rows follow from line 3 on.</summary>
    public const string Table = """
        | Anti-Pattern | Problem Caused | Alternative |
        | --- | --- | --- |

        """;
}
