namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a type</em>: it names or declares a type, not a value.</summary>
internal sealed class IsTypeName : PlainWord
{
    public override string Phrase => "a type";

    protected override bool? Answer(Binding subject, MatchScope scope)
    {
        if (SubjectSymbol.Of(subject, scope) is { } symbol) return symbol is ITypeSymbol;
        return SubjectType.Known(subject, scope) == null ? null : false;
    }
}
