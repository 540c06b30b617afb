namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a dictionary</em>: <c>IDictionary</c> or <c>IReadOnlyDictionary</c>, and what implements them.</summary>
internal sealed class IsDictionary : TypeFamily
{
    public override string Phrase => "a dictionary";

    protected override bool IsMember(ITypeSymbol type) =>
        IsNamed(type, "System.Collections", "IDictionary") || IsNamed(type, "System.Collections.Generic", "IDictionary", "IReadOnlyDictionary");
}
