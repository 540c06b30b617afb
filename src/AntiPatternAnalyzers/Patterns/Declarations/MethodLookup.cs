using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>Looks up the methods of a name, from the member round the code, so that its body is not bound.</summary>
internal sealed class MethodLookup
{
    private readonly SemanticModel _model;
    private readonly DeclaredSymbols _symbols;
    private readonly Dictionary<(SyntaxNode Place, ITypeSymbol? Type, bool IsStatic, string Name, int Arity), ImmutableArray<IMethodSymbol>?> _known = new();

    /// <param name="model">The file.</param>
    /// <param name="symbols">What its names stand for.</param>
    public MethodLookup(SemanticModel model, DeclaredSymbols symbols) => (_model, _symbols) = (model, symbols);

    /// <summary>The methods; null where there are none, or something else has the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">What stands before the dot; null for a name by itself.</param>
    /// <param name="isStatic">Whether that is named, so that no method extends it.</param>
    public ImmutableArray<IMethodSymbol>? Of(SimpleNameSyntax name, ITypeSymbol? type, bool isStatic)
    {
        if (MemberRound.Of(name) is not { Parent: BaseTypeDeclarationSyntax place } member || isStatic && _symbols.MayExtendTypes(name.Identifier.ValueText)) return null;
        var key = (place, type, isStatic, name.Identifier.ValueText, name.Arity);
        if (_known.TryGetValue(key, out var known)) return known;
        var found = type == null ? InScope(name, member, place)
            : _model.LookupSymbols(member.SpanStart, (INamespaceOrTypeSymbol)type, name.Identifier.ValueText, includeReducedExtensionMethods: !isStatic && _symbols.MayExtend(name.Identifier.ValueText));
        return _known[key] = Methods(found);
    }

    /// <summary>The methods behind <c>base</c>.</summary>
    public ImmutableArray<IMethodSymbol>? OfBase(SimpleNameSyntax name) =>
        MemberRound.Of(name) is { Parent: BaseTypeDeclarationSyntax type } member && _symbols.DeclaredBy(type) is INamedTypeSymbol { BaseType: not null } ? Methods(_model.LookupBaseMembers(member.SpanStart, name.Identifier.ValueText)) : null;

    private static ImmutableArray<IMethodSymbol>? Methods(ImmutableArray<ISymbol> found) =>
        found.IsEmpty || found.Any(symbol => symbol is not IMethodSymbol) ? null : found.OfType<IMethodSymbol>().ToImmutableArray();

    /// <summary>What a name by itself stands for: members of the innermost class that has any; with type arguments, members with as many. Asked for all that is in scope, the compiler would go through everything in the namespaces that are used.</summary>
    private ImmutableArray<ISymbol> InScope(SimpleNameSyntax called, MemberDeclarationSyntax member, BaseTypeDeclarationSyntax place)
    {
        var name = called.Identifier.ValueText;
        var owner = called.Arity == 0 ? _symbols.ClassesRound(place).FirstOrDefault(type => DeclaredSymbols.MembersOf(type, name).Any()) : null;
        if (owner != null) return _model.LookupSymbols(member.SpanStart, owner, name);
        return called.Arity > 0 || _symbols.UsesStatic ? _model.LookupSymbols(member.SpanStart, name: name) : ImmutableArray<ISymbol>.Empty;
    }

    /// <summary>Without those that a derived type hides: <c>ConfigureAwait</c> of a task that gives nothing.</summary>
    public static ImmutableArray<IMethodSymbol> WithoutHidden(ImmutableArray<IMethodSymbol> methods) =>
        methods.Length < 2 ? methods : methods.RemoveAll(method => methods.Any(other => Hides(other, method)));

    private static bool Hides(IMethodSymbol method, IMethodSymbol hidden) => method.Parameters.Length == hidden.Parameters.Length && method.Arity == hidden.Arity
        && method.ReducedFrom == null && hidden.ReducedFrom == null && !SymbolEqualityComparer.Default.Equals(method.ContainingType, hidden.ContainingType)
        && method.Parameters.Zip(hidden.Parameters, IsSame).All(same => same) && TypeMatch.Lineage(method.ContainingType).Contains(hidden.ContainingType, SymbolEqualityComparer.Default);

    private static bool IsSame(IParameterSymbol parameter, IParameterSymbol other) =>
        parameter.RefKind == other.RefKind && parameter.IsParams == other.IsParams && SymbolEqualityComparer.Default.Equals(parameter.Type, other.Type);
}
