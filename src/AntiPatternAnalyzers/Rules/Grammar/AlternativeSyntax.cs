using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>An Alternative cell taken apart.</summary>
/// <param name="Text">The cell as a reader sees it.</param>
/// <param name="Cases">What to write in each case, in order; empty for prose, which serves all cases.</param>
public sealed record AlternativeSyntax(string Text, ImmutableArray<AlternativeCaseSyntax> Cases)
{
    /// <summary>Whether the cell is prose, its code spans words like any other.</summary>
    public bool IsProse => Cases.IsEmpty;
}

/// <summary>What to write in one case.</summary>
/// <param name="Templates">The replacements to choose from, in order.</param>
/// <param name="Removes">Whether the match is deleted (<em>Remove it</em>); there are no templates then.</param>
public sealed record AlternativeCaseSyntax(ImmutableArray<TemplateSyntax> Templates, bool Removes);

/// <summary>A template and what it changes inside its holes.</summary>
/// <param name="Code">The template.</param>
/// <param name="Replacements"><c>with `value` for `$d[$k]`</c>, in order.</param>
public sealed record TemplateSyntax(CodeSpan Code, ImmutableArray<ReplacementSyntax> Replacements);

/// <summary><c>with `value` for `$d[$k]`</c>: inside what the holes hold, the one stands for the other.</summary>
/// <param name="Value">What is written.</param>
/// <param name="Target">What it replaces.</param>
public sealed record ReplacementSyntax(CodeSpan Value, CodeSpan Target);
