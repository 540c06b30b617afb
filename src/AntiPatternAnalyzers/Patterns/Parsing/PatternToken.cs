using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Parsing;

/// <summary>A token of a pattern: C#'s own, or a hole, which C# has no token for.</summary>
/// <param name="Kind">C#'s kind; an identifier for a hole.</param>
/// <param name="Text">What the token looks like to the C# parser.</param>
/// <param name="Span">Where it stands in the pattern.</param>
/// <param name="Hole">Whether it is a hole.</param>
/// <param name="StartsLine">Whether it is the first of its line.</param>
internal readonly record struct PatternToken(SyntaxKind Kind, string Text, TextSpan Span, HoleKind Hole, bool StartsLine)
{
    public bool Is(SyntaxKind kind) => Kind == kind && Hole == HoleKind.None;
}

/// <summary>What kind of hole a token is.</summary>
internal enum HoleKind
{
    None,
    One,
    Run,
}
