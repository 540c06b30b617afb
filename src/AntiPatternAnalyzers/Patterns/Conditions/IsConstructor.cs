namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a constructor</em>: it calls or declares a constructor.</summary>
internal sealed class IsConstructor : SymbolWord
{
    public override string Phrase => "a constructor";

    protected override bool? Fits(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor };
}
