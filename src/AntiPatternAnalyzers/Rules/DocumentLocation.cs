using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Rules;

/// <summary>Places in documents as the compiler knows them.</summary>
internal static class DocumentLocation
{
    public static Location Of(LearningsDocument document, TextSpan span) =>
        Location.Create(document.Path, span, document.Text.Lines.GetLinePositionSpan(span));
}
