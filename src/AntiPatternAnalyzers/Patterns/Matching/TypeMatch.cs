using AntiPatternAnalyzers.Patterns.Names;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Types of a pattern against the compiler's types, which the code may not spell (<c>var</c>, <c>new()</c>).</summary>
internal sealed class TypeMatch
{
    private readonly NameTable _names;
    private readonly Func<SyntaxNode, Hole?> _holes;
    private readonly Func<Hole, Binding, Bindings, Bindings?> _bind;

    public TypeMatch(NameTable names, Func<SyntaxNode, Hole?> holes, Func<Hole, Binding, Bindings, Bindings?> bind) =>
        (_names, _holes, _bind) = (names, holes, bind);

    /// <summary>The bindings under which the type is the pattern's; null where it is not.</summary>
    public Bindings? Exactly(ExpressionSyntax pattern, ITypeSymbol? type, Bindings bindings)
    {
        if (type == null || type.TypeKind == TypeKind.Error) return null;
        if (_holes(pattern) is { } hole) return _bind(hole, Binding.Of(type), bindings);
        return pattern switch
        {
            NullableTypeSyntax nullable => Nullable(nullable, type, bindings),
            ArrayTypeSyntax array => Array(array, type, bindings),
            PointerTypeSyntax pointer => type is IPointerTypeSymbol pointed ? Exactly(pointer.ElementType, pointed.PointedAtType, bindings) : null,
            TupleTypeSyntax tuple => Tuple(tuple, type, bindings),
            _ => Named(pattern, type, bindings),
        };
    }

    /// <summary>The same for the type of a creation that does not spell it.</summary>
    public Bindings? Created(ExpressionSyntax pattern, SyntaxNode creation, MatchScope scope, Bindings bindings) =>
        _holes(pattern) is { } hole && scope.TypeOf(creation) is { TypeKind: not TypeKind.Error } type
            ? _bind(hole, Binding.Created(type, creation), bindings)
            : Exactly(pattern, scope.TypeOf(creation), bindings);

    /// <summary>The same for the type itself, a type that it derives from or one that it implements.</summary>
    public Bindings? IsOrDerives(ExpressionSyntax pattern, ITypeSymbol? type, Bindings bindings)
    {
        if (type == null || type.TypeKind == TypeKind.Error) return null;
        return Lineage(type).Select(ancestor => Exactly(pattern, ancestor, bindings)).FirstOrDefault(found => found != null);
    }

    /// <summary>A type, its bases, then its interfaces; for a type parameter, those of its constraints.</summary>
    internal static IEnumerable<ITypeSymbol> Lineage(ITypeSymbol type)
    {
        for (var at = type; at != null; at = at.BaseType) yield return at;
        foreach (var implemented in type.AllInterfaces) yield return implemented;
        if (type is not ITypeParameterSymbol parameter) yield break;
        foreach (var ancestor in parameter.ConstraintTypes.SelectMany(Lineage)) yield return ancestor;
    }

    /// <summary>Whether a type is another one, or derives from or implements it, whatever their type arguments are.</summary>
    internal static bool Derives(ITypeSymbol type, ITypeSymbol from) => Lineage(type).Any(ancestor => SymbolEqualityComparer.Default.Equals(ancestor.OriginalDefinition, from.OriginalDefinition));

    /// <summary>A named reference type is its nullable form too; a hole with <c>?</c> takes only what says so.</summary>
    private Bindings? Nullable(NullableTypeSyntax pattern, ITypeSymbol type, Bindings bindings)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } value)
        {
            return Exactly(pattern.ElementType, value.TypeArguments[0], bindings);
        }

        var mayBeNull = _holes(pattern.ElementType) == null || type.NullableAnnotation == NullableAnnotation.Annotated;
        return type.IsReferenceType && mayBeNull ? Exactly(pattern.ElementType, type, bindings) : null;
    }

    private Bindings? Array(ArrayTypeSyntax pattern, ITypeSymbol type, Bindings bindings)
    {
        foreach (var rank in pattern.RankSpecifiers)
        {
            if (type is not IArrayTypeSymbol array || array.Rank != rank.Rank) return null;
            type = array.ElementType;
        }

        return Exactly(pattern.ElementType, type, bindings);
    }

    private Bindings? Tuple(TupleTypeSyntax pattern, ITypeSymbol type, Bindings bindings)
    {
        if (type is not INamedTypeSymbol { IsTupleType: true } tuple || tuple.TupleElements.Length != pattern.Elements.Count) return null;
        Bindings? result = bindings;
        for (var index = 0; index < pattern.Elements.Count && result != null; index++)
        {
            result = Exactly(pattern.Elements[index].Type, tuple.TupleElements[index].Type, result);
        }

        return result;
    }

    public Bindings? Named(ExpressionSyntax pattern, ITypeSymbol type, Bindings bindings)
    {
        if (pattern is IdentifierNameSyntax { Identifier.ValueText: "dynamic" }) return type.TypeKind == TypeKind.Dynamic ? bindings : null;
        var symbols = _names[pattern];
        if (symbols.Length != 1 || symbols[0] is not INamedTypeSymbol named) return null;
        if (!SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, type.OriginalDefinition)) return null;
        return Rightmost(pattern) is GenericNameSyntax generic
            ? Arguments(generic, ((INamedTypeSymbol)type).TypeArguments, bindings)
            : bindings;
    }

    /// <summary>Type arguments of a name; none written (<c>List&lt;&gt;</c>) or a run allows any.</summary>
    public Bindings? Arguments(GenericNameSyntax pattern, ImmutableArray<ITypeSymbol> types, Bindings bindings)
    {
        var patterns = pattern.TypeArgumentList.Arguments;
        if (pattern.IsUnboundGenericName || patterns.Count == 1 && _holes(patterns[0]) is { IsRun: true }) return bindings;
        if (patterns.Count != types.Length) return null;
        Bindings? result = bindings;
        for (var index = 0; index < types.Length && result != null; index++) result = Exactly(patterns[index], types[index], result);
        return result;
    }

    private static SyntaxNode Rightmost(ExpressionSyntax name) => name switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax alias => alias.Name,
        _ => name,
    };
}
