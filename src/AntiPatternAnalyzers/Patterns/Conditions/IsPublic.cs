namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is public</em>: its symbol is declared public.</summary>
internal sealed class IsPublic : SymbolWord
{
    public override string Phrase => "public";

    protected override bool? Fits(ISymbol symbol) => symbol.DeclaredAccessibility == Accessibility.Public;
}
