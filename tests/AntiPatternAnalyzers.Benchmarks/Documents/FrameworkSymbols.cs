namespace AntiPatternAnalyzers.Benchmarks.Documents;

/// <summary>Public methods, properties and types of what a project references.</summary>
internal static class FrameworkSymbols
{
    /// <summary>As many symbols as wanted, taken evenly from all of them in the order of their IDs.</summary>
    public static ImmutableArray<ISymbol> Of(Compilation compilation, int wanted)
    {
        var all = compilation.References
            .Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>()
            .Where(assembly => assembly.Name.StartsWith("System.", StringComparison.Ordinal))
            .SelectMany(assembly => Types(assembly.GlobalNamespace))
            .SelectMany(Symbols)
            .DistinctBy(symbol => symbol.GetDocumentationCommentId(), StringComparer.Ordinal)
            .OrderBy(symbol => symbol.GetDocumentationCommentId(), StringComparer.Ordinal)
            .ToList();
        return [.. Enumerable.Range(0, Math.Min(wanted, all.Count)).Select(number => all[(int)((long)number * all.Count / Math.Min(wanted, all.Count))])];
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(IsPublic).Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static IEnumerable<ISymbol> Symbols(INamedTypeSymbol type) =>
        type.GetMembers().Where(member => IsPublic(member) && member is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol { IsIndexer: false }).Prepend(type);

    private static bool IsPublic(ISymbol symbol) => symbol is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false };
}
