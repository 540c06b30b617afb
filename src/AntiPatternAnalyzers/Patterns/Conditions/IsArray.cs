namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is an array</em>: an array of any rank, or <c>System.Array</c>.</summary>
internal sealed class IsArray : TypeFamily
{
    public override string Phrase => "an array";

    protected override bool IsMember(ITypeSymbol type) => type is IArrayTypeSymbol || type.SpecialType == SpecialType.System_Array;
}
