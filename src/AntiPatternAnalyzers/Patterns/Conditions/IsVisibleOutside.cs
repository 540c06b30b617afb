namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is visible outside</em>: it and all that it stands in are public or protected; a parameter where its member is.</summary>
internal sealed class IsVisibleOutside : SymbolWord
{
    public override string Phrase => "visible outside";

    protected override bool? Fits(ISymbol symbol) => symbol switch
    {
        ILocalSymbol or INamespaceSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.LambdaMethod } => false,
        IParameterSymbol or ITypeParameterSymbol => Fits(symbol.ContainingSymbol),
        _ => Round(symbol).All(around => around.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal),
    };

    private static IEnumerable<ISymbol> Round(ISymbol symbol)
    {
        for (var at = symbol; at is not (null or INamespaceSymbol); at = at.ContainingSymbol) yield return at;
    }
}
