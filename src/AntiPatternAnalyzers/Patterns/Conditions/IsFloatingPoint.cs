namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is floating point</em>: <c>float</c>, <c>double</c>, <c>Half</c>, their nullables, and type parameters bound to <c>IFloatingPointIeee754</c>.</summary>
internal sealed class IsFloatingPoint : NumberFamily
{
    public override string Phrase => "floating point";

    protected override string Interface => "IFloatingPointIeee754";

    protected override bool IsValue(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Single or SpecialType.System_Double || IsNamed(type, "System", "Half");
}
