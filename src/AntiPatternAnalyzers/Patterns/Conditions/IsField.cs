namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a field</em>: it names or declares a field, a constant or a member of an enum included.</summary>
internal sealed class IsField : SymbolWord
{
    public override string Phrase => "a field";

    protected override bool? Fits(ISymbol symbol) => symbol is IFieldSymbol;
}
