namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is disposable</em>: <c>IDisposable</c> or <c>IAsyncDisposable</c>, and what implements them.</summary>
internal sealed class IsDisposable : TypeFamily
{
    public override string Phrase => "disposable";

    protected override bool IsMember(ITypeSymbol type) =>
        IsNamed(type, "System", "IDisposable", "IAsyncDisposable");
}
