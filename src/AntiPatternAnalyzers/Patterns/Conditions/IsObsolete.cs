namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is obsolete</em>: its symbol, or a type round it, carries <c>[Obsolete]</c>.</summary>
internal sealed class IsObsolete : SymbolWord
{
    public override string Phrase => "obsolete";

    protected override bool? Fits(ISymbol symbol) => symbol.GetAttributes().Any(IsObsoleteAttribute) || symbol.ContainingType is { } type && Fits(type) == true;

    private static bool IsObsoleteAttribute(AttributeData attribute) =>
        attribute.AttributeClass is { Name: "ObsoleteAttribute" } type && type.ContainingNamespace?.ToDisplayString() == "System";
}
