namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is private</em>: its symbol is <c>private</c> or <c>private protected</c>, by its modifiers or by default.</summary>
internal sealed class IsPrivate : SymbolWord
{
    public override string Phrase => "private";

    protected override bool? Fits(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.ProtectedAndInternal;
}
