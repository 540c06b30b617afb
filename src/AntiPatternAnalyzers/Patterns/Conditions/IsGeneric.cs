namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is generic</em>: its method or type has type parameters; of a value, its type.</summary>
internal sealed class IsGeneric : PlainWord
{
    public override string Phrase => "generic";

    protected override bool? Answer(Binding subject, MatchScope scope) => SubjectSymbol.Of(subject, scope) switch
    {
        IMethodSymbol { MethodKind: not MethodKind.Constructor } method => method.IsGenericMethod,
        INamedTypeSymbol type => type.IsGenericType,
        _ => SubjectType.Known(subject, scope) is { } type ? type is INamedTypeSymbol { IsGenericType: true } : null,
    };
}
