namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>has a method `M`</em>: its type has one that is accessible here, inherited or not; extension methods are none of its own.</summary>
internal sealed class HasMethod : MemberWord
{
    public override string Phrase => "a method";

    protected override bool Fits(ISymbol member) => member is IMethodSymbol;
}
