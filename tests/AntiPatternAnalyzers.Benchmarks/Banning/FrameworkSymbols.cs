namespace AntiPatternAnalyzers.Benchmarks.Banning;

/// <summary>Public methods and properties of what a project references, the overloads of a method together.</summary>
internal static class FrameworkSymbols
{
    /// <summary>As many as wanted, taken evenly in the order of their names.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="wanted">How many.</param>
    /// <param name="used">Which share of them the project uses.</param>
    public static ImmutableArray<BannedMember> Of(Compilation compilation, int wanted, double used)
    {
        var known = UsedMembers.Of(compilation);
        var members = All(compilation).ToLookup(known.Contains);
        var hits = Evenly(members[true], (int)Math.Round(wanted * used));
        return [.. hits, .. Evenly(members[false], wanted - hits.Count)];
    }

    private static IEnumerable<BannedMember> All(Compilation compilation) => compilation.References
        .Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>()
        .Where(assembly => assembly.Name.StartsWith("System.", StringComparison.Ordinal))
        .SelectMany(assembly => Types(assembly.GlobalNamespace))
        .Where(type => compilation.GetTypeByMetadataName(BannedMember.NameOf(type)) != null)
        .SelectMany(Members)
        .OrderBy(member => member.Path, StringComparer.Ordinal);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(type => IsPublic(type) && !type.IsGenericType).Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static IEnumerable<BannedMember> Members(INamedTypeSymbol type) => type.GetMembers()
        .Where(member => IsPublic(member) && member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsOverride: false } or IPropertySymbol { IsIndexer: false, IsOverride: false })
        .GroupBy(member => member.Name, (_, members) => new BannedMember(type, [.. members]));

    private static bool IsPublic(ISymbol symbol) => symbol is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false };

    private static List<BannedMember> Evenly(IEnumerable<BannedMember> members, int wanted)
    {
        var all = members.ToList();
        var count = Math.Min(wanted, all.Count);
        return [.. Enumerable.Range(0, count).Select(number => all[(int)((long)number * all.Count / count)])];
    }
}
