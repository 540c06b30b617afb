namespace AntiPatternAnalyzers.Cli.Documents;

/// <summary>What becomes of a row.</summary>
internal enum RowKind
{
    /// <summary>It is enforced.</summary>
    Rule,

    /// <summary>It has no pattern: a learning for readers.</summary>
    Prose,

    /// <summary>It has a fault, and is not run until that is mended.</summary>
    Faulty,
}
