namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A family of value types, to which their nullables belong as well: <em>is a boolean</em>, <em>is a date</em>.</summary>
internal abstract class ValueFamily : TypeFamily
{
    /// <summary>Whether a type that is no nullable is a member.</summary>
    protected abstract bool IsValue(ITypeSymbol type);

    protected sealed override bool IsMember(ITypeSymbol type) => IsValue(Underlying(type));

    /// <summary>The type without its <c>?</c>.</summary>
    protected static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
