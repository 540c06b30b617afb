namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is an integer</em>: <c>sbyte</c> to <c>ulong</c>, <c>nint</c>, <c>nuint</c>, <c>Int128</c>, <c>UInt128</c>, <c>BigInteger</c>, their nullables, and type parameters bound to <c>IBinaryInteger</c>.</summary>
internal sealed class IsInteger : NumberFamily
{
    public override string Phrase => "an integer";

    protected override string Interface => "IBinaryInteger";

    protected override bool IsValue(ITypeSymbol type) =>
        type.SpecialType is (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) or SpecialType.System_IntPtr or SpecialType.System_UIntPtr
        || IsNamed(type, "System", "Int128", "UInt128") || IsNamed(type, "System.Numerics", "BigInteger");
}
