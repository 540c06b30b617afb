using AntiPatternAnalyzers.Fuzz.Mutation;

namespace AntiPatternAnalyzers.Fuzz.Targets;

/// <summary>Rows whose pattern and template were changed.</summary>
internal sealed class PatternTarget : RowTarget
{
    public override string Name => "pattern";

    public override int Share => 14;

    protected override string Make(Chance chance) => Document(Span(chance), Span(chance));

    private static string Span(Chance chance) => $"`` {SpanMutation.Make(chance).Replace("|", "\\|")} ``";
}
