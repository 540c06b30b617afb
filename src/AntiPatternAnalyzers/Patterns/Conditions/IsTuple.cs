namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a tuple</em>: <c>(A, B)</c>, its nullable, <c>ValueTuple</c> and <c>Tuple</c>.</summary>
internal sealed class IsTuple : ValueFamily
{
    public override string Phrase => "a tuple";

    protected override bool IsValue(ITypeSymbol type) => type.IsTupleType || IsNamed(type, "System", "Tuple", "ValueTuple");
}
