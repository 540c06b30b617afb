using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>What stands behind a dot or a <c>?.</c>, by the type of what stands before it.</summary>
internal sealed class DeclaredMembers
{
    private readonly Compilation _compilation;
    private readonly DeclaredSymbols _symbols;
    private readonly DeclaredTypes _types;

    public DeclaredMembers(Compilation compilation, DeclaredSymbols symbols, DeclaredTypes types) => (_compilation, _symbols, _types) = (compilation, symbols, types);

    /// <summary>The type of what stands before a <c>?.</c>, without what says that it may be missing.</summary>
    public ITypeSymbol? ReceiverOf(MemberBindingExpressionSyntax binding) => ConditionalReceiver.Of(binding) is not { } receiver ? null : _types.OfValue(receiver) switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => DeclaredTypes.Sure(nullable.TypeArguments[0]),
        { IsReferenceType: true } type => type,
        _ => null,
    };

    /// <summary>The field or property behind a <c>?.</c>; null where only the compiler knows.</summary>
    public ISymbol? Of(MemberBindingExpressionSyntax binding) =>
        binding.Name is IdentifierNameSyntax name && ReceiverOf(binding) is INamedTypeSymbol type ? Member(type, name.Identifier.ValueText, isStatic: false, binding, binding) : null;

    /// <summary>The field, property, type or namespace behind a dot; null where only the compiler knows.</summary>
    public ISymbol? Of(MemberAccessExpressionSyntax access, IdentifierNameSyntax name)
    {
        var left = _types.SymbolOf(access.Expression);
        if (left is INamespaceSymbol place) return _symbols.TypeRound(access) is { } within ? Inner(place, name.Identifier.ValueText, within) : null;
        return (left as ITypeSymbol ?? _types.Of(access.Expression)) is INamedTypeSymbol type ? Member(type, name.Identifier.ValueText, left is ITypeSymbol, access, access.Expression) : null;
    }

    /// <summary>Whether code may use a member of a type. What another assembly keeps to itself may look as if it were there: a public member of an internal type.</summary>
    public bool IsVisible(ISymbol member, ExpressionSyntax owner, INamedTypeSymbol through) =>
        member.DeclaredAccessibility == Accessibility.Public && IsOpen(member.ContainingType, SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _compilation.Assembly))
        || _symbols.TypeRound(owner) is { } within && _compilation.IsSymbolAccessibleWithin(member, within, member.IsStatic ? null : through);

    private ISymbol? Member(INamedTypeSymbol type, string name, bool isStatic, ExpressionSyntax code, ExpressionSyntax owner)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Enum or TypeKind.Interface)) return null;
        var found = DeclaredSymbols.MembersOf(type, name).FirstOrDefault();
        if (found is not { IsDefault: false, Length: 1 } || !IsVisible(found[0], owner, type)) return null;
        return found[0] switch
        {
            INamedTypeSymbol { Arity: 0 } inner => isStatic ? inner : null,
            IFieldSymbol or IPropertySymbol { IsIndexer: false } => found[0].IsStatic == isStatic && MemberUse.IsAllowed(found[0], code) ? found[0] : null,
            _ => null,
        };
    }

    /// <summary>The type or namespace of a name in a namespace; null where there are several, or it is to be had by others only.</summary>
    private ISymbol? Inner(INamespaceSymbol place, string name, INamedTypeSymbol within)
    {
        var found = place.GetMembers(name).Where(member => member is INamespaceSymbol or INamedTypeSymbol { Arity: 0 }).Take(2).ToList();
        return found.Count == 1 && _compilation.IsSymbolAccessibleWithin(found[0], within) ? found[0] : null;
    }

    private static bool IsOpen(INamedTypeSymbol? type, bool isOwn) =>
        type == null || (type.DeclaredAccessibility == Accessibility.Public || isOwn && type.DeclaredAccessibility == Accessibility.Internal) && IsOpen(type.ContainingType, isOwn);
}
