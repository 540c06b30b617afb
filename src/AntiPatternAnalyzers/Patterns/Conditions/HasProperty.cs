namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>has a property `P`</em>: its type has one that is accessible here, inherited or not.</summary>
internal sealed class HasProperty : MemberWord
{
    public override string Phrase => "a property";

    protected override bool Fits(ISymbol member) => member is IPropertySymbol;
}
