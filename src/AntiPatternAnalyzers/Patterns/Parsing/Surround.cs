namespace AntiPatternAnalyzers.Patterns.Parsing;

/// <summary>What kind of items stand round a place of a pattern; it decides how a run is spelled there.</summary>
internal enum Surround
{
    /// <summary>Statements or members, each ending in a semicolon or a block.</summary>
    Statements,

    /// <summary>Items with commas between: arguments, elements, attributes, parameters.</summary>
    Items,

    /// <summary>The arms of a switch expression.</summary>
    Arms,

    /// <summary>The sections of a switch statement.</summary>
    Sections,

    /// <summary>The accessors of a property.</summary>
    Accessors,
}
