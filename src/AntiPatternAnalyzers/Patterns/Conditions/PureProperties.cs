namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>Properties that only tell what is there.</summary>
internal static class PureProperties
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create("Length", "LongLength", "Count", "Rank", "HasValue", "Value", "IsEmpty", "Key", "Chars", "Item");

    public static bool Contains(IPropertySymbol property) =>
        IsAutomatic(property) || IsReadonly(property) || IsOfFramework(property);

    /// <summary>Whether the property has no code of its own, here or in an override.</summary>
    private static bool IsAutomatic(IPropertySymbol property) =>
        property is { IsVirtual: false, IsOverride: false } && AutoProperty.Is(property) == true;

    /// <summary>A readonly member of a struct; what belongs to tasks and tokens may change by itself.</summary>
    private static bool IsReadonly(IPropertySymbol property) =>
        property.GetMethod is { IsReadOnly: true, IsStatic: false } && property.ContainingNamespace?.ToDisplayString().StartsWith("System.Threading", StringComparison.Ordinal) != true;

    private static bool IsOfFramework(IPropertySymbol property) =>
        !property.IsStatic && Names.Contains(property.MetadataName) && IsCollection(property.ContainingType);

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Array
        || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || type.ContainingNamespace?.ToDisplayString() is "System.Collections" or "System.Collections.Generic" or "System.Collections.Immutable";
}
