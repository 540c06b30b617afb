namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is the default of the type that it converts to</em>: <c>default</c>, null, zero, false, a struct made of nothing; <c>0</c> is that of <c>long</c>, but not of <c>object</c> or <c>int?</c>.</summary>
internal sealed class IsConvertedDefault : PlainWord
{
    public override string Phrase => "the default of the type that it converts to";

    protected override bool? Answer(Binding subject, MatchScope scope)
    {
        if (Subject.Code(subject) is not { } code) return null;
        return DefaultValue.IsOf(scope.Model.GetTypeInfo(code, scope.Cancellation).ConvertedType, code, scope);
    }
}
