using AntiPatternAnalyzers.Patterns.Matching;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is null</em>: the constant <c>null</c>, by whatever name, or a <c>default</c> that is null.</summary>
internal sealed class IsNull : PlainWord
{
    public override string Phrase => "null";

    protected override bool? Answer(Binding subject, MatchScope scope)
    {
        if (ConstantValue.Of(subject, scope) is { HasValue: true, Value: var value }) return value == null;
        var type = SubjectType.Of(subject, scope);
        if (type is { TypeKind: TypeKind.Error }) return null;
        return DefaultOf.IsSpelled(Subject.Code(subject)) && type != null && DefaultValue.IsNullOf(type);
    }
}
