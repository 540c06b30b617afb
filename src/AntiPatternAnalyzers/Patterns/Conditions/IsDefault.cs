namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is the default</em>: the default of its own type: <c>default</c>, null, zero, false, a struct made of nothing.</summary>
internal sealed class IsDefault : PlainWord
{
    public override string Phrase => "the default";

    protected override bool? Answer(Binding subject, MatchScope scope) =>
        DefaultValue.IsOf(SubjectType.Of(subject, scope), Subject.Code(subject), scope);
}
