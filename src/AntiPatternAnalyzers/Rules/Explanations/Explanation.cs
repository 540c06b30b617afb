namespace AntiPatternAnalyzers.Rules.Explanations;

/// <summary>How far a row got at a place of the code, and which word said no.</summary>
/// <param name="Reached">The step at which it stopped.</param>
/// <param name="Word">The words of the document that said no, or the pattern; empty where the whole row did not apply.</param>
/// <param name="Source">Where they stand in the document.</param>
/// <param name="Code">The code that was looked at; null where none was.</param>
internal sealed record Explanation(Reached Reached, string Word, TextSpan Source, SyntaxNode? Code);

/// <summary>The steps of a match, in their order.</summary>
internal enum Reached
{
    /// <summary>The row does not speak of this file.</summary>
    Scope,

    /// <summary>A name of the row means nothing in this project, or several things.</summary>
    Names,

    /// <summary>No code here has the shape of the pattern, or a hole that stands twice holds different code.</summary>
    Shape,

    /// <summary>The shape is there, but a name in it means something else.</summary>
    Symbols,

    /// <summary>A condition is not met.</summary>
    Condition,

    /// <summary>A clause is not met.</summary>
    Clause,

    /// <summary>The row matches.</summary>
    Match,
}
