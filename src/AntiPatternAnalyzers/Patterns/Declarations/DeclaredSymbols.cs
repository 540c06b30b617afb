using AntiPatternAnalyzers.Patterns.Rosters;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>
/// What a name in code stands for, where the declarations alone tell. Asked of the compiler, the answer is the same, but the
/// whole body of the method round the name is bound for it, which costs a hundred times as much. Where anything is in doubt there is no answer.
/// </summary>
internal sealed class DeclaredSymbols
{
    private readonly SemanticModel _model;
    private readonly Func<string, bool> _mayBeAlias;
    private readonly Func<bool> _usesStatic;
    private readonly Func<ProjectRoster> _roster;
    private readonly Lazy<LocalNames?> _topLevel;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<SyntaxNode, LocalNames> _locals = new();
    private readonly Dictionary<(SyntaxNode, bool, string), ISymbol?> _outer = new();
    private readonly SpelledTypes _spelled;
    private readonly Dictionary<(SyntaxNode, string), SymbolInfo> _types = new();
    private readonly Dictionary<SyntaxNode, ISymbol?> _declared = new();
    private readonly Dictionary<IdentifierNameSyntax, SyntaxNode?> _declarations = new();

    /// <param name="model">The file.</param>
    /// <param name="mayBeAlias">Whether a using directive may give a name to a type: then, and only then, it is looked up.</param>
    /// <param name="usesStatic">Whether a using directive may give the members of a class.</param>
    /// <param name="roster">The names that can stand for things of some kinds.</param>
    /// <param name="cancellation">Stops what is asked.</param>
    public DeclaredSymbols(SemanticModel model, Func<string, bool> mayBeAlias, Func<bool> usesStatic, Func<ProjectRoster> roster, CancellationToken cancellation)
    {
        (_model, _mayBeAlias, _usesStatic, _roster, _cancellation) = (model, mayBeAlias, usesStatic, roster, cancellation);
        _topLevel = new Lazy<LocalNames?>(() => TopLevel(model.SyntaxTree.GetRoot(cancellation)));
        _spelled = new SpelledTypes(model, LocalsOf);
    }

    /// <summary>Whether a using directive may give the members of a class.</summary>
    public bool UsesStatic => _usesStatic();

    /// <summary>Whether anything may be <c>dynamic</c>.</summary>
    public bool KnowsDynamic => _roster().KnowsDynamic;

    /// <summary>Whether a method of a name may extend types.</summary>
    public bool MayExtend(string name) => _roster().MayExtend(name);

    /// <summary>Whether one may be called behind the name of a type.</summary>
    public bool MayExtendTypes(string name) => _roster().MayExtendTypes(name);

    /// <summary>The symbol of a simple name; null where only the compiler knows: for a local, or what is declared in a lambda, it would bind the whole body.</summary>
    public ISymbol? Of(IdentifierNameSyntax name)
    {
        if (name.IsVar || name.Identifier.ValueText is "" or "_" or "dynamic" or "nameof" or "value" or "field" or "args" or "nint" or "nuint" || !IsPlain(name)) return null;
        var (member, isFirstCall) = MemberRound.WithFirstCall(name);
        if (member == null) return null;
        var isType = SyntaxFacts.IsInTypeOnlyContext(name);
        if (LocalsOf(member).Has(name.Identifier.ValueText)) return Parameter(name);
        if (isFirstCall || member.Parent is not BaseTypeDeclarationSyntax type || !isType && _topLevel.Value?.Has(name.Identifier.ValueText) == true) return null;
        var key = ((SyntaxNode)type, isType, name.Identifier.ValueText);
        if (!_outer.TryGetValue(key, out var found)) _outer[key] = found = isType ? Type(name, member, type) : Member(name, type) ?? Type(name, member, type);
        return found != null && (IsColor(name, found) || !MemberUse.IsAllowed(found, name)) ? null : found;
    }

    /// <summary>The names of a file with statements of its own: a local of those hides types in all classes, which may not use it.</summary>
    private static LocalNames? TopLevel(SyntaxNode root) => root is CompilationUnitSyntax unit && unit.Members.Any(SyntaxKind.GlobalStatement) ? LocalNames.Of(unit) : null;

    /// <summary>The parameter of a method or indexer that a name stands for; null where it is another local.</summary>
    private ISymbol? Parameter(IdentifierNameSyntax name)
    {
        if (DeclarationOf(name) is not ParameterSyntax { Parent.Parent: BaseMethodDeclarationSyntax or IndexerDeclarationSyntax } declaration) return null;
        return DeclaredBy(declaration) is { } parameter && !IsColor(name, parameter) ? parameter : null;
    }

    /// <summary>What a declaration declares, asked once.</summary>
    public ISymbol? DeclaredBy(SyntaxNode declaration)
    {
        if (!_declared.TryGetValue(declaration, out var symbol)) _declared.Add(declaration, symbol = _model.GetDeclaredSymbol(declaration, _cancellation));
        return symbol;
    }

    /// <summary>The type that code stands in.</summary>
    public INamedTypeSymbol? TypeRound(SyntaxNode code) => code.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } type ? DeclaredBy(type) as INamedTypeSymbol : null;

    /// <summary>The declaration of the local or parameter that a name stands for; null where it is none, or may be another one.</summary>
    public SyntaxNode? DeclarationOf(IdentifierNameSyntax name)
    {
        if (!_declarations.TryGetValue(name, out var declaration)) _declarations.Add(name, declaration = FindDeclaration(name));
        return declaration;
    }

    private SyntaxNode? FindDeclaration(IdentifierNameSyntax name)
    {
        if (name.Identifier.ValueText == "_" || !IsPlain(name) || SyntaxFacts.IsInTypeOnlyContext(name) || MemberRound.WithFirstCall(name).Member is not { } member) return null;
        return Variable(name, LocalsOf(member));
    }

    private static SyntaxNode? Variable(IdentifierNameSyntax name, LocalNames locals) =>
        locals.Has(name.Identifier.ValueText) && locals.Find(name.Identifier.ValueText, name) is { } found && found.SpanStart < name.SpanStart ? found : null;

    /// <summary>The declaration of the local or parameter that is called by its name; null where it is none.</summary>
    public SyntaxNode? CalledVariable(IdentifierNameSyntax name) => IsCalled(name) && MemberRound.Of(name) is { } member && !IsOfAccessor(name, member) ? Variable(name, LocalsOf(member)) : null;

    /// <summary>The field, property or event that is called by its name; null where it is none.</summary>
    public ISymbol? CalledMember(IdentifierNameSyntax name)
    {
        if (!IsCalled(name) || MayBeLocal(name) || _topLevel.Value?.Has(name.Identifier.ValueText) == true || MemberRound.Of(name) is not { Parent: BaseTypeDeclarationSyntax type }) return null;
        return Member(name, type) is { } found && MemberUse.IsAllowed(found, name) ? found : null;
    }

    /// <summary>The local function that is called by its name; null where it is none, or may be another.</summary>
    public LocalFunctionStatementSyntax? FunctionOf(IdentifierNameSyntax name) =>
        IsCalled(name) && MemberRound.Of(name) is { } member ? LocalsOf(member).FunctionOf(name.Identifier.ValueText, name) : null;

    /// <summary>Whether a name is sure to be that of a local or parameter: there is no type of the name that a dot behind it could speak of.</summary>
    public bool IsVariable(IdentifierNameSyntax name) => DeclarationOf(name) != null && TypeOrNamespace(name) is { Symbol: null, CandidateSymbols.IsEmpty: true };

    /// <summary>Whether a name may be a parameter of a class round it.</summary>
    public bool IsInParameterScope(SimpleNameSyntax name) => MemberRound.Of(name) is not { Parent: BaseTypeDeclarationSyntax type } || HasParameter(type, name.Identifier.ValueText);

    private SymbolInfo TypeOrNamespace(IdentifierNameSyntax name) => MemberRound.WithFirstCall(name).Member is { Parent: { } place } member ? TypeOrNamespace(name, member, place) : default;

    /// <summary>The type or namespace of a name, bound once for each class. To look up all of a name would have the compiler go through everything in the namespaces that are used.</summary>
    private SymbolInfo TypeOrNamespace(IdentifierNameSyntax name, SyntaxNode member, SyntaxNode place)
    {
        var key = (place, name.Identifier.ValueText);
        if (!_types.TryGetValue(key, out var found)) _types[key] = found = _model.GetSpeculativeSymbolInfo(member.SpanStart, Alone(name), SpeculativeBindingOption.BindAsTypeOrNamespace);
        return found;
    }

    private bool IsAlias(IdentifierNameSyntax name) => _mayBeAlias(name.Identifier.ValueText) && MemberRound.WithFirstCall(name).Member is { } member
        && _model.GetSpeculativeAliasInfo(member.SpanStart, Alone(name), SpeculativeBindingOption.BindAsTypeOrNamespace) != null;

    private static IdentifierNameSyntax Alone(IdentifierNameSyntax name) => SyntaxFactory.IdentifierName(name.Identifier.ValueText);

    /// <summary>Whether a name may be that of a local, a parameter or a local function.</summary>
    public bool MayBeLocal(SimpleNameSyntax name) => MemberRound.Of(name) is not { } member || LocalsOf(member).Has(name.Identifier.ValueText) || IsOfAccessor(name, member);

    /// <summary>Whether a name may be what only accessors know.</summary>
    private static bool IsOfAccessor(SimpleNameSyntax name, MemberDeclarationSyntax member) => member is BasePropertyDeclarationSyntax && name.Identifier.ValueText is "value" or "field";

    /// <summary>What is written as the value of the local that a name may stand for, none where it stands for no local; null where that is in doubt.</summary>
    public ImmutableArray<ExpressionSyntax>? ValuesOf(IdentifierNameSyntax name)
    {
        if (MemberRound.Of(name) is not { Parent: BaseTypeDeclarationSyntax type } member || HasParameter(type, name.Identifier.ValueText)) return null;
        return LocalsOf(member) is var locals && locals.Has(name.Identifier.ValueText) ? locals.Values(name.Identifier.ValueText) : ImmutableArray<ExpressionSyntax>.Empty;
    }

    /// <summary>The type of yes and no.</summary>
    public ITypeSymbol Truth => _model.Compilation.GetSpecialType(SpecialType.System_Boolean);

    /// <summary>Whether a value of a type becomes one of another by itself.</summary>
    public bool Converts(ITypeSymbol type, ITypeSymbol target) => _model.Compilation.ClassifyCommonConversion(type, target).IsImplicit;

    /// <summary>What a type that the code spells means; null where only the compiler knows.</summary>
    public ITypeSymbol? TypeOf(TypeSyntax type) => _spelled.Of(type);

    /// <summary>Whether a name is one by itself: no member behind a dot, no label, argument name or declaration.</summary>
    private static bool IsPlain(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name,
        QualifiedNameSyntax or AliasQualifiedNameSyntax or MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or GotoStatementSyntax => false,
        AttributeSyntax or InvocationExpressionSyntax { Expression: IdentifierNameSyntax } => false,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left != name,
        AnonymousObjectMemberDeclaratorSyntax or ExpressionColonSyntax or SubpatternSyntax or ConstantPatternSyntax => false,
        _ => !IsCalled(name),
    };

    private static bool IsCalled(IdentifierNameSyntax name) => name.Parent is InvocationExpressionSyntax call && call.Expression == name;

    private LocalNames LocalsOf(SyntaxNode member)
    {
        if (!_locals.TryGetValue(member, out var names)) _locals.Add(member, names = LocalNames.Of(member));
        return names;
    }

    /// <summary>The field, property or event of the class round the code, or of a class round that; null where it is a method or in doubt.</summary>
    private ISymbol? Member(IdentifierNameSyntax name, BaseTypeDeclarationSyntax type)
    {
        if (DeclaredBy(type) is not INamedTypeSymbol { TypeKind: not TypeKind.Interface } declared || HasParameter(type, name.Identifier.ValueText)) return null;
        foreach (var at in ClassesRound(type))
        {
            var found = MembersOf(at, name.Identifier.ValueText).FirstOrDefault();
            if (found is { IsDefault: false, Length: 1 } && found[0] is IFieldSymbol or IPropertySymbol { IsIndexer: false } or IEventSymbol)
            {
                return (ReferenceEquals(at, declared) || found[0].IsStatic) && _model.Compilation.IsSymbolAccessibleWithin(found[0], declared) ? found[0] : null;
            }

            if (!found.IsDefault) return null;
        }

        return null;
    }

    private bool HasParameter(SyntaxNode type, string name) => ClassParameters.Have(type, name, DeclaredBy);

    /// <summary>Before a dot, a member called like its type may be either.</summary>
    private bool IsColor(IdentifierNameSyntax name, ISymbol symbol) => name.Parent is MemberAccessExpressionSyntax && symbol is not INamespaceOrTypeSymbol
        && (DeclaredTypes.OfMember(symbol)?.Name == symbol.Name || IsAlias(name));

    /// <summary>What a declaration declares, and the classes round it, from the inside out.</summary>
    internal IEnumerable<INamedTypeSymbol> ClassesRound(BaseTypeDeclarationSyntax declaration)
    {
        for (var at = DeclaredBy(declaration) as INamedTypeSymbol; at != null; at = at.ContainingType) yield return at;
    }

    /// <summary>The classes whose members a simple name can be; null outside of their members' code, and where a using directive or an initializer gives further ones.</summary>
    public IReadOnlyList<INamedTypeSymbol>? ClassesRound(SimpleNameSyntax name) =>
        !UsesStatic && (name.Parent is InvocationExpressionSyntax || name is IdentifierNameSyntax plain && IsPlain(plain)) && MemberRound.Of(name) is { Parent: BaseTypeDeclarationSyntax type } && ClassesRound(type).ToList() is { Count: > 0 } classes ? classes : null;

    /// <summary>The members of a name, of each class from the type upwards that has any; members that a class hides are none of the first. Those that an interface inherits are taken together.</summary>
    internal static IEnumerable<ImmutableArray<ISymbol>> MembersOf(INamedTypeSymbol type, string name)
    {
        for (var at = type; at != null; at = at.BaseType)
        {
            if (at.TypeKind == TypeKind.Error) yield return ImmutableArray.Create<ISymbol>(at, at);
            if (at.GetMembers(name) is { IsEmpty: false } members) yield return members;
        }

        if (type.TypeKind == TypeKind.Interface && type.AllInterfaces.SelectMany(inherited => inherited.GetMembers(name)).ToImmutableArray() is { IsEmpty: false } further) yield return further;
    }

    /// <summary>The type or namespace of a name that no member has.</summary>
    private ISymbol? Type(IdentifierNameSyntax name, MemberDeclarationSyntax member, BaseTypeDeclarationSyntax type)
    {
        if (!SyntaxFacts.IsInTypeOnlyContext(name) && IsAnyMember(name.Identifier.ValueText, type)) return null;
        if (UsesStatic && !SyntaxFacts.IsInTypeOnlyContext(name) && _model.LookupSymbols(member.SpanStart, name: name.Identifier.ValueText).Any(other => other is not INamespaceOrTypeSymbol)) return null;
        var found = TypeOrNamespace(name, member, type).Symbol;
        return found is INamedTypeSymbol { SpecialType: not SpecialType.System_Void } or INamespaceSymbol ? found : null;
    }

    private bool IsAnyMember(string name, BaseTypeDeclarationSyntax type) => ClassesRound(type).Any(at => MembersOf(at, name).Any()) || HasParameter(type, name);
}
