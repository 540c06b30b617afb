using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Benchmarks.Banning;

/// <summary>What a project uses of its references.</summary>
internal sealed class UsedMembers
{
    private readonly HashSet<ISymbol> _symbols;

    private UsedMembers(HashSet<ISymbol> symbols) => _symbols = symbols;

    public static UsedMembers Of(Compilation compilation)
    {
        var used = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            used.UnionWith(tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Select(name => model.GetSymbolInfo(name).Symbol?.OriginalDefinition).OfType<ISymbol>());
        }

        return new(used);
    }

    public bool Contains(BannedMember member) => member.Overloads.Any(_symbols.Contains);
}
