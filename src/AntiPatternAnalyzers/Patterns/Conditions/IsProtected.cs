namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is protected</em>: its symbol is declared <c>protected</c>, <c>protected internal</c> or <c>private protected</c>.</summary>
internal sealed class IsProtected : SymbolWord
{
    public override string Phrase => "protected";

    protected override bool? Fits(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal or Accessibility.ProtectedAndInternal;
}
