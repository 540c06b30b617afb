namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A word that speaks of the type alone: <em>is a class</em>, <em>is a value type</em>.</summary>
internal abstract class TypeWord : PlainWord
{
    /// <summary>Whether it holds for a type; null where the type does not tell.</summary>
    protected abstract bool? Fits(ITypeSymbol type);

    protected override bool? Known(Binding subject, MatchScope scope) => SubjectType.Declared(subject, scope) is { } type ? Fits(type) : null;

    protected override bool? Answer(Binding subject, MatchScope scope) =>
        SubjectType.Known(subject, scope) is { SpecialType: not SpecialType.System_Void } type ? Fits(type) : null;
}
