using AntiPatternAnalyzers.Patterns.Matching;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is an interface implementation</em>: its method, property or event implements a member of an interface, explicitly or not.</summary>
internal sealed class IsInterfaceImplementation : SymbolWord
{
    public override string Phrase => "an interface implementation";

    protected override bool? Fits(ISymbol symbol) =>
        symbol is IMethodSymbol or IPropertySymbol or IEventSymbol && symbol.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct } type && Implements(type, symbol);

    private static bool Implements(INamedTypeSymbol type, ISymbol symbol) => type.AllInterfaces
        .SelectMany(implemented => implemented.GetMembers())
        .Any(member => member.Kind == symbol.Kind && IsImplementation(symbol, type.FindImplementationForInterfaceMember(member)));

    /// <summary>An override implements what the method that it overrides implements.</summary>
    private static bool IsImplementation(ISymbol symbol, ISymbol? implementation)
    {
        for (var at = symbol; at != null; at = Overridden.By(at))
        {
            if (SymbolEqualityComparer.Default.Equals(at, implementation)) return true;
        }

        return false;
    }
}
