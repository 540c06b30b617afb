namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>What a member overrides.</summary>
internal static class Overridden
{
    /// <summary>The method, property or event that a member overrides; null where it overrides none.</summary>
    public static ISymbol? By(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };
}
