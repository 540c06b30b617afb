using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>Whether the arguments of one method fit another.</summary>
internal static class Signature
{
    /// <summary>Whether parameters take what is given for others, in that order; those left over must be optional.</summary>
    public static bool Takes(IEnumerable<IParameterSymbol> parameters, ImmutableArray<IParameterSymbol> given, Compilation compilation)
    {
        var next = 0;
        foreach (var parameter in parameters)
        {
            if (next < given.Length && Takes(parameter, given[next], compilation)) next++;
            else if (!parameter.IsOptional && !parameter.IsParams) return false;
        }

        return next == given.Length;
    }

    private static bool Takes(IParameterSymbol parameter, IParameterSymbol given, Compilation compilation) =>
        parameter.RefKind == given.RefKind
        && (IsSameShape(parameter.Type, given.Type) || compilation.ClassifyConversion(given.Type, parameter.Type).IsImplicit);

    /// <summary>Type parameters of a method may become anything.</summary>
    private static bool IsSameShape(ITypeSymbol type, ITypeSymbol given) => (type, given) switch
    {
        (ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method }, _) => true,
        (IArrayTypeSymbol array, IArrayTypeSymbol other) => IsSameShape(array.ElementType, other.ElementType),
        (INamedTypeSymbol { IsGenericType: true } generic, INamedTypeSymbol { IsGenericType: true } other) =>
            SymbolEqualityComparer.Default.Equals(generic.OriginalDefinition, other.OriginalDefinition)
            && generic.TypeArguments.Zip(other.TypeArguments, IsSameShape).All(same => same),
        _ => SymbolEqualityComparer.Default.Equals(type, given),
    };
}
