namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a number</em>: integers, floating point, <c>decimal</c>, <c>Complex</c>, their nullables, and type parameters bound to <c>INumberBase</c>.</summary>
internal sealed class IsNumber : NumberFamily
{
    public override string Phrase => "a number";

    protected override string Interface => "INumberBase";

    protected override bool IsValue(ITypeSymbol type) =>
        type.SpecialType is (>= SpecialType.System_SByte and <= SpecialType.System_Double) or SpecialType.System_IntPtr or SpecialType.System_UIntPtr
        || IsNamed(type, "System", "Int128", "UInt128", "Half") || IsNamed(type, "System.Numerics", "BigInteger", "Complex");
}
