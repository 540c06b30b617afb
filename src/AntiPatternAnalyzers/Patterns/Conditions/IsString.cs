namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a string</em>: <c>string</c>.</summary>
internal sealed class IsString : TypeFamily
{
    public override string Phrase => "a string";

    protected override bool IsMember(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;
}
