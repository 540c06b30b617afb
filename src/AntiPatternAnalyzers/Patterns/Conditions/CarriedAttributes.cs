using AntiPatternAnalyzers.Patterns.Matching;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>The attributes of a symbol, with those that it inherits from its base class or the member that it overrides.</summary>
internal static class CarriedAttributes
{
    public static IEnumerable<AttributeData> Of(ISymbol symbol)
    {
        var attributes = symbol.GetAttributes().AsEnumerable();
        for (var at = Base(symbol); at != null; at = Base(at)) attributes = attributes.Concat(at.GetAttributes().Where(IsInherited));
        return attributes;
    }

    private static ISymbol? Base(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol { BaseType: { } type } => IsRoot(type) ? null : type,
        _ => Overridden.By(symbol),
    };

    /// <summary>What every attribute inherits from <c>System.Attribute</c> says nothing of one of them.</summary>
    private static bool IsRoot(INamedTypeSymbol type) => type is { Name: "Attribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static bool IsInherited(AttributeData attribute)
    {
        for (var type = attribute.AttributeClass; type != null; type = type.BaseType)
        {
            if (type.GetAttributes().FirstOrDefault(IsUsage) is { } usage) return !usage.NamedArguments.Any(argument => argument is { Key: "Inherited", Value.Value: false });
        }

        return true;
    }

    private static bool IsUsage(AttributeData attribute) => attribute.AttributeClass is { Name: "AttributeUsageAttribute", ContainingNamespace.Name: "System" };
}
