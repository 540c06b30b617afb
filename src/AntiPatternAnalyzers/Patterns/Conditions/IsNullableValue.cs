namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a nullable</em>: the type is <c>Nullable&lt;T&gt;</c>, written <c>T?</c> or not.</summary>
internal sealed class IsNullableValue : TypeWord
{
    public override string Phrase => "a nullable";

    protected override bool? Fits(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
