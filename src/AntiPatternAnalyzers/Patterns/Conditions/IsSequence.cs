namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a sequence</em>: <c>IEnumerable</c> or <c>IAsyncEnumerable</c>, and what implements them.</summary>
internal sealed class IsSequence : TypeFamily
{
    public override string Phrase => "a sequence";

    protected override bool IsMember(ITypeSymbol type) =>
        IsNamed(type, "System.Collections", "IEnumerable") || IsNamed(type, "System.Collections.Generic", "IEnumerable", "IAsyncEnumerable");
}
