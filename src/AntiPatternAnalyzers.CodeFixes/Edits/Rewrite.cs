using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.CodeFixes.Edits;

/// <summary>What a fix does about one finding.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Edits">The changes, that of the match first.</param>
/// <param name="Doubt">Why a person should look at the result; null where nothing speaks against it.</param>
internal sealed record Rewrite(Finding Finding, ImmutableArray<Edit> Edits, string? Doubt)
{
    public bool Collides(Rewrite other) => Edits.Any(edit => other.Edits.Any(edit.Collides));
}
