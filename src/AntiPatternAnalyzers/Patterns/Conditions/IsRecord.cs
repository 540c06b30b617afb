namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a record</em>: the type is a record, class or struct.</summary>
internal sealed class IsRecord : TypeWord
{
    public override string Phrase => "a record";

    protected override bool? Fits(ITypeSymbol type) => type.IsRecord;
}
