using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>What the types mean that the code of a member spells.</summary>
internal sealed class SpelledTypes
{
    private readonly SemanticModel _model;
    private readonly Func<SyntaxNode, LocalNames> _localsOf;
    private readonly Dictionary<(SyntaxNode, string), ITypeSymbol?> _known = new();

    /// <param name="model">The file.</param>
    /// <param name="localsOf">The names that a member declares for itself.</param>
    public SpelledTypes(SemanticModel model, Func<SyntaxNode, LocalNames> localsOf) => (_model, _localsOf) = (model, localsOf);

    /// <summary>The type; null where only the compiler knows.</summary>
    public ITypeSymbol? Of(TypeSyntax type)
    {
        if (type is PredefinedTypeSyntax { Keyword: var keyword } && Names.SpecialTypes.Of(keyword.Kind()) is var special and not SpecialType.None) return _model.Compilation.GetSpecialType(special);
        if (MemberRound.WithCode(type.FirstAncestorOrSelf<MemberDeclarationSyntax>()) is not { Parent: BaseTypeDeclarationSyntax place } member) return null;
        var locals = _localsOf(member);
        if (!IsTold(type, locals)) return null;
        if (member is not MethodDeclarationSyntax { TypeParameterList: not null } method || !HasTypeParameter(type, locals)) return Of(type, place, member.SpanStart);
        return IsInScopeOfParameters(type, method) ? Of(type, method, method.ReturnType.SpanStart) : null;
    }

    private ITypeSymbol? Of(TypeSyntax type, SyntaxNode place, int position)
    {
        var key = (place, type.ToString());
        if (_known.TryGetValue(key, out var known)) return known;
        var found = DeclaredTypes.Sure(_model.GetSpeculativeTypeInfo(position, type, SpeculativeBindingOption.BindAsTypeOrNamespace).Type);
        return _known[key] = IsGuess(type, found) ? null : found;
    }

    /// <summary>A generic type that is spelled with fewer or more arguments than it has is none, though the compiler guesses it.</summary>
    private static bool IsGuess(TypeSyntax type, ITypeSymbol? found) => Generic(found).Any(generic =>
    {
        var spelled = type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Where(name => name.Identifier.ValueText == generic.Name).ToList();
        return spelled.Count > 0 && !spelled.Any(name => name.Arity == generic.Arity);
    });

    /// <summary>The generic types that a type consists of.</summary>
    private static IEnumerable<INamedTypeSymbol> Generic(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Generic(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Generic).Concat(named.Arity > 0 ? new[] { named } : Array.Empty<INamedTypeSymbol>()).Concat(Generic(named.ContainingType)),
        _ => Enumerable.Empty<INamedTypeSymbol>(),
    };

    /// <summary>Whether the type is spelled by names that the code of the member does not declare. Within a type, and of a type parameter, only the compiler knows what may be null.</summary>
    private static bool IsTold(TypeSyntax type, LocalNames locals) => !type.IsVar && type.DescendantNodesAndSelf().All(node => node switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText is not ("dynamic" or "var") && (!locals.Has(name.Identifier.ValueText) || locals.IsTypeParameter(name.Identifier.ValueText) && type is not NullableTypeSyntax),
        NullableTypeSyntax => node == type,
        NameSyntax or PredefinedTypeSyntax or TupleTypeSyntax or TupleElementSyntax or ArrayTypeSyntax or TypeArgumentListSyntax or ArrayRankSpecifierSyntax { Sizes.Count: 1 } or OmittedArraySizeExpressionSyntax => true,
        _ => false,
    });

    private static bool HasTypeParameter(TypeSyntax type, LocalNames locals) => type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => locals.Has(name.Identifier.ValueText));

    /// <summary>The type parameters of a method are known from its return type on, but not in the name of an interface before its own name, or in attributes.</summary>
    private static bool IsInScopeOfParameters(TypeSyntax type, MethodDeclarationSyntax method) => type.SpanStart >= method.ReturnType.SpanStart
        && !type.Ancestors().TakeWhile(node => node != method).Any(node => node is ExplicitInterfaceSpecifierSyntax or AttributeListSyntax);
}
