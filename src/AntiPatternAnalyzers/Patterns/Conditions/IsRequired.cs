namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is required</em>: its field or property is declared <c>required</c>.</summary>
internal sealed class IsRequired : SymbolWord
{
    public override string Phrase => "required";

    protected override bool? Fits(ISymbol symbol) => symbol is IFieldSymbol { IsRequired: true } or IPropertySymbol { IsRequired: true };
}
