using AntiPatternAnalyzers.Patterns.Matching;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A family of numbers: types, their nullables, and type parameters that are bound to one of the family's interfaces.</summary>
internal abstract class NumberFamily : ValueFamily
{
    /// <summary>The interface of <c>System.Numerics</c> that all of the family implement.</summary>
    protected abstract string Interface { get; }

    /// <summary>By its interfaces a character would be a number too: they only count where nothing else is known of the type.</summary>
    public override bool Contains(ITypeSymbol type, MatchScope scope, int position) => Underlying(type) is ITypeParameterSymbol parameter
        ? TypeMatch.Lineage(parameter).SelectMany(TypeMatch.Lineage).Any(bound => IsNamed(bound, "System.Numerics", Interface))
        : IsMember(type);
}
