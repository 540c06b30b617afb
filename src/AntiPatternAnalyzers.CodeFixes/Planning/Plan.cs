using AntiPatternAnalyzers.CodeFixes.Edits;

namespace AntiPatternAnalyzers.CodeFixes.Planning;

/// <summary>What a template does to a match, or why it can do nothing.</summary>
/// <param name="Rewrite">The changes; null where there are none.</param>
/// <param name="Refusal">Why there are none.</param>
internal sealed record Plan(Rewrite? Rewrite, string? Refusal)
{
    public static Plan To(Rewrite rewrite) => new(rewrite, null);

    public static Plan No(string refusal) => new(null, refusal);
}
