namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a span</em>: <c>Span</c> and <c>ReadOnlySpan</c>.</summary>
internal sealed class IsSpan : TypeFamily
{
    public override string Phrase => "a span";

    protected override bool IsMember(ITypeSymbol type) => IsNamed(type, "System", "Span", "ReadOnlySpan");
}
