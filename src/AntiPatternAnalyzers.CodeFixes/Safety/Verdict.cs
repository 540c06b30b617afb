using AntiPatternAnalyzers.CodeFixes.Edits;

namespace AntiPatternAnalyzers.CodeFixes.Safety;

/// <summary>What came of rewrites made together.</summary>
/// <param name="Edited">The changed document.</param>
/// <param name="Doubt">What speaks against it; null where it is safe.</param>
/// <param name="Blamed">The rewrites that the doubt is about.</param>
/// <param name="Suspected">Those that it may be about: something is wrong beside them.</param>
internal sealed record Verdict(EditedDocument Edited, string? Doubt, ImmutableHashSet<Rewrite> Blamed, ImmutableHashSet<Rewrite> Suspected)
{
    public static Verdict Safe(EditedDocument edited) => new(edited, null, ImmutableHashSet<Rewrite>.Empty, ImmutableHashSet<Rewrite>.Empty);
}
