namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a method</em>: it names, calls or declares a method or local function; no constructor, operator or lambda.</summary>
internal sealed class IsMethod : SymbolWord
{
    public override string Phrase => "a method";

    protected override bool? Fits(ISymbol symbol) => symbol is IMethodSymbol
    {
        MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension or MethodKind.LocalFunction
            or MethodKind.ExplicitInterfaceImplementation or MethodKind.DelegateInvoke
    };
}
