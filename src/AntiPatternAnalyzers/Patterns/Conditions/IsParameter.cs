namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a parameter</em>: it names or declares a parameter, of a lambda too.</summary>
internal sealed class IsParameter : SymbolWord
{
    public override string Phrase => "a parameter";

    protected override bool IsOfVariables => true;

    protected override bool? Fits(ISymbol symbol) => symbol is IParameterSymbol { IsThis: false };
}
