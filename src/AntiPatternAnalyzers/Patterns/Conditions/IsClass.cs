namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a class</em>: the type is a class, a record class included; no interface, delegate or array.</summary>
internal sealed class IsClass : TypeWord
{
    public override string Phrase => "a class";

    protected override bool? Fits(ITypeSymbol type) => type.TypeKind == TypeKind.Class;
}
