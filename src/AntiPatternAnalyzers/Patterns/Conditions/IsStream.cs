namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a stream</em>: <c>System.IO.Stream</c> and what derives from it.</summary>
internal sealed class IsStream : TypeFamily
{
    public override string Phrase => "a stream";

    protected override bool IsMember(ITypeSymbol type) =>
        IsNamed(type, "System.IO", "Stream");
}
