using System.Runtime.CompilerServices;

namespace AntiPatternAnalyzers.Patterns.Names;

/// <summary>Assemblies that were read from metadata, and refer to none that is made of source: such a one would hold the compilation of its project.</summary>
internal static class SharedAssemblies
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, object> Known = new();

    public static bool Contain(IAssemblySymbol assembly) => (bool)Known.GetValue(assembly, start => AreAll(start));

    private static bool AreAll(IAssemblySymbol start)
    {
        var seen = new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default) { start };
        var open = new Queue<IAssemblySymbol>(seen);
        while (open.Count > 0)
        {
            var assembly = open.Dequeue();
            if (!IsMetadata(assembly)) return false;
            foreach (var reference in assembly.Modules.SelectMany(module => module.ReferencedAssemblySymbols).Where(seen.Add)) open.Enqueue(reference);
        }

        return true;
    }

    /// <summary>One that is missing has no types, and holds nothing.</summary>
    private static bool IsMetadata(IAssemblySymbol assembly) => assembly.GetMetadata() != null || assembly.TypeNames.Count == 0;
}
