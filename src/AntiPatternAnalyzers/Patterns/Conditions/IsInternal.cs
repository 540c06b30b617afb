namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is internal</em>: its symbol is <c>internal</c> or <c>protected internal</c>, by its modifiers or by default.</summary>
internal sealed class IsInternal : SymbolWord
{
    public override string Phrase => "internal";

    protected override bool? Fits(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal;
}
