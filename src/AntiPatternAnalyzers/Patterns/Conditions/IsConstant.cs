namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a constant</em>: the compiler knows its value: literals, <c>const</c> locals and fields, members of enums, and what is computed of them.</summary>
internal sealed class IsConstant : PlainWord
{
    public override string Phrase => "a constant";

    protected override bool? Answer(Binding subject, MatchScope scope) =>
        ConstantValue.Of(subject, scope).HasValue ? true : SubjectType.Of(subject, scope) is { TypeKind: TypeKind.Error } ? null : false;
}
