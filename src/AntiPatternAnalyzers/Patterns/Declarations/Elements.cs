namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>The elements of what a loop goes through, or of what an index stands behind.</summary>
internal static class Elements
{
    /// <summary>The type of the loop's variable where it is inferred; null where only the compiler knows.</summary>
    public static ITypeSymbol? Of(ITypeSymbol? collection) => collection switch
    {
        IArrayTypeSymbol { Rank: 1 } array => DeclaredTypes.Sure(array.ElementType),
        INamedTypeSymbol type => DeclaredTypes.Sure(OfEnumerator(type) ?? OfSequence(type)),
        _ => null,
    };

    /// <summary>The indexer that takes indices of some types as they are, where a type has no other; null where it has, or an index is not told.</summary>
    public static IPropertySymbol? Indexer(INamedTypeSymbol type, IEnumerable<ITypeSymbol?> indices)
    {
        var found = DeclaredSymbols.MembersOf(type, WellKnownMemberNames.Indexer).FirstOrDefault();
        return found is { IsDefault: false, Length: 1 } && found[0] is IPropertySymbol { IsIndexer: true } indexer && indexer.Parameters.All(parameter => parameter.RefKind == RefKind.None)
            && indexer.Parameters.Select(parameter => parameter.Type).SequenceEqual(indices, SymbolEqualityComparer.Default) ? indexer : null;
    }

    /// <summary>Whether a value of a type may stand in the brackets behind an array as it is, and gives one element.</summary>
    public static bool IsIndex(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64;

    /// <summary>What <c>Current</c> of the type's own enumerator is.</summary>
    private static ITypeSymbol? OfEnumerator(INamedTypeSymbol type)
    {
        var found = DeclaredSymbols.MembersOf(type, "GetEnumerator").FirstOrDefault();
        if (found.IsDefault || found.Length != 1 || found[0] is not IMethodSymbol { IsStatic: false, Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public } method) return null;
        return method.ReturnType is INamedTypeSymbol enumerator && Current(enumerator) is IPropertySymbol current ? current.Type : null;
    }

    private static ISymbol? Current(INamedTypeSymbol enumerator)
    {
        var found = DeclaredSymbols.MembersOf(enumerator, "Current").FirstOrDefault();
        return found is { IsDefault: false, Length: 1 } ? found[0] : null;
    }

    /// <summary>The element of the one sequence that an interface inherits.</summary>
    private static ITypeSymbol? OfSequence(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Interface) return null;
        var sequences = type.AllInterfaces.Where(other => other.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T).ToList();
        return sequences.Count == 1 ? sequences[0].TypeArguments[0] : null;
    }
}
