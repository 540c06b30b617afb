using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>The type of an expression, where the declarations of what it names alone tell; the same as the compiler's, but for what flows into it: whether it may be null.</summary>
internal sealed class DeclaredTypes
{
    /// <summary>How many expressions may hang on one another before nothing is told: a chain of calls, variables that are inferred one from the next.</summary>
    private const int Deepest = 40;

    private readonly DeclaredSymbols _symbols;
    private readonly DeclaredCalls _calls;
    private readonly DeclaredMembers _members;
    private readonly TargetTypes _targets;
    private readonly DeclaredLambdas _lambdas;
    private readonly SemanticModel _model;
    private readonly Dictionary<SyntaxNode, ITypeSymbol?> _known = new();
    private readonly Dictionary<SyntaxNode, ISymbol?> _named = new();
    private readonly Func<SyntaxNode, ITypeSymbol?> _type;
    private readonly Func<SyntaxNode, ISymbol?> _symbol;
    private int _depth;

    public DeclaredTypes(SemanticModel model, DeclaredSymbols symbols)
    {
        (_model, _symbols, _type, _symbol) = (model, symbols, Expression, Named);
        _members = new DeclaredMembers(model.Compilation, symbols, this);
        _calls = new DeclaredCalls(new MethodLookup(model, symbols), symbols, this);
        _targets = new TargetTypes(this, model.Compilation);
        _lambdas = new DeclaredLambdas(this);
    }

    /// <summary>What names stand for.</summary>
    public DeclaredSymbols Symbols => _symbols;

    /// <summary>What stands behind dots.</summary>
    public DeclaredMembers Members => _members;

    /// <summary>What calls may call.</summary>
    public DeclaredCalls Calls => _calls;

    /// <summary>What expressions are given to.</summary>
    public TargetTypes Targets => _targets;

    /// <summary>What lambdas may become.</summary>
    public DeclaredLambdas Lambdas => _lambdas;

    /// <summary>The type of an expression; null where only the compiler knows.</summary>
    public ITypeSymbol? Of(SyntaxNode code) => code is LiteralExpressionSyntax literal ? MemberRound.IsBound(code) ? LiteralTypes.Of(literal, _model.Compilation) : null : Remembered(_known, code, _type);

    /// <summary>The symbol of a name, of a field or property behind a dot, or of the type that a keyword names; null where only the compiler knows.</summary>
    public ISymbol? SymbolOf(SyntaxNode code) => code switch
    {
        IdentifierNameSyntax or MemberAccessExpressionSyntax or GenericNameSyntax => Remembered(_named, code, _symbol),
        PredefinedTypeSyntax keyword => Sure(_symbols.TypeOf(keyword)),
        _ => null,
    };

    /// <summary>The type of the variable, field or property that a call calls by its name, if it is no method.</summary>
    public ITypeSymbol? OfCalled(IdentifierNameSyntax name) => _symbols.CalledVariable(name) is { } variable ? Of(variable) : OfMember(_symbols.CalledMember(name));

    /// <summary>The same of a field or property behind a dot.</summary>
    public ITypeSymbol? OfCalled(MemberAccessExpressionSyntax access) => access is { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Name: IdentifierNameSyntax name } ? OfMember(_members.Of(access, name)) : null;

    /// <summary>An answer that hangs on itself is none.</summary>
    private T? Remembered<T>(Dictionary<SyntaxNode, T?> answers, SyntaxNode code, Func<SyntaxNode, T?> tell)
        where T : class
    {
        if (answers.TryGetValue(code, out var known) || _depth == Deepest) return known;
        answers[code] = null;
        _depth++;
        try
        {
            return answers[code] = tell(code);
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>A type stands for nothing where a value is wanted.</summary>
    private ISymbol? Named(SyntaxNode code) =>
        Meaning(code) is var found && found is INamespaceOrTypeSymbol && code.Parent is not MemberAccessExpressionSyntax && !SyntaxFacts.IsInTypeOnlyContext((ExpressionSyntax)code) ? null : found;

    private ISymbol? Meaning(SyntaxNode code) => code switch
    {
        IdentifierNameSyntax name => _symbols.Of(name),
        GenericNameSyntax { Parent: MemberAccessExpressionSyntax access } name when access.Expression == name => _symbols.TypeOf(name),
        GenericNameSyntax { TypeArgumentList.GreaterThanToken.IsMissing: false } name => Spelled(name),
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Name: IdentifierNameSyntax name } access when !IsCalled(access) => _members.Of(access, name),
        _ => null,
    };

    /// <summary>The type of what a symbol stands for, or of a type itself.</summary>
    public static ITypeSymbol? OfMember(ISymbol? symbol) => symbol switch
    {
        ITypeSymbol type => type,
        ILocalSymbol local => Sure(local.Type),
        IParameterSymbol parameter => Sure(parameter.Type),
        IFieldSymbol field => Sure(field.Type),
        IPropertySymbol property => Sure(property.Type),
        IEventSymbol @event => Sure(@event.Type),
        _ => null,
    };

    /// <summary>A type that is known to be one, and so are its type arguments.</summary>
    public static ITypeSymbol? Sure(ITypeSymbol? type) => type is null or { TypeKind: TypeKind.Error or TypeKind.Dynamic } || type is INamedTypeSymbol { IsGenericType: true } generic && generic.TypeArguments.Any(argument => argument.TypeKind == TypeKind.Error) ? null : type;

    /// <summary>Where a name is looked up, it is known whether the compiler looks there at all. Of a call that is being typed, nothing is sure.</summary>
    private ITypeSymbol? Expression(SyntaxNode code) => code is InvocationExpressionSyntax { ContainsDiagnostics: true } ? null : code is NameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax || MemberRound.IsBound(code) ? Told(code) : null;

    private ITypeSymbol? Told(SyntaxNode code) => code switch
    {
        IdentifierNameSyntax name => OfMember(SymbolOf(name)) ?? OfVariable(name) ?? Spelled(name),
        TypeSyntax type => Spelled(type),
        MemberAccessExpressionSyntax => OfMember(SymbolOf(code)),
        ParenthesizedExpressionSyntax parenthesized => OfValue(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => OfValue(forgiven.Operand),
        InvocationExpressionSyntax call => _calls.ReturnType(call) is { } type && call.ArgumentList.Arguments.All(MayFit) ? type : null,
        ThisExpressionSyntax => _symbols.TypeRound(code),
        BaseExpressionSyntax => _symbols.TypeRound(code)?.BaseType,
        MemberBindingExpressionSyntax { Parent: not InvocationExpressionSyntax } binding => OfMember(_members.Of(binding)),
        ConditionalAccessExpressionSyntax access => OrMissing(Of(access.WhenNotNull)),
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax created } => _symbols.Of(created) as INamedTypeSymbol,
        ObjectCreationExpressionSyntax { Type: var created } => _symbols.TypeOf(created) as INamedTypeSymbol,
        ImplicitObjectCreationExpressionSyntax creation => _targets.Created(creation),
        CastExpressionSyntax cast => _symbols.TypeOf(cast.Type),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression, Right: TypeSyntax type } => _symbols.TypeOf(type),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } or IsPatternExpressionSyntax => Special(SpecialType.System_Boolean),
        TypeOfExpressionSyntax => _model.Compilation.GetTypeByMetadataName("System.Type"),
        BinaryExpressionSyntax operation => OfOperation(operation),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => Of(not.Operand) is { SpecialType: SpecialType.System_Boolean } truth ? truth : null,
        VariableDeclaratorSyntax { Parent.Parent: not BaseFieldDeclarationSyntax } or ForEachStatementSyntax or CatchDeclarationSyntax { Identifier.RawKind: not 0 } or ParameterSyntax or SingleVariableDesignationSyntax => OfDeclaration(code),
        ElementAccessExpressionSyntax access => OfElement(access),
        AwaitExpressionSyntax wait => Awaited.Result(OfValue(wait.Expression), _model.Compilation),
        _ => null,
    };

    /// <summary>What may be missing as a whole: a value that is there, or null.</summary>
    private ITypeSymbol? OrMissing(ITypeSymbol? type) => type switch
    {
        { IsReferenceType: true } or { SpecialType: SpecialType.System_Void } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => type,
        INamedTypeSymbol { IsValueType: true, IsRefLikeType: false } => _model.Compilation.GetSpecialType(SpecialType.System_Nullable_T).Construct(type),
        _ => null,
    };

    private bool MayFit(ArgumentSyntax argument) => argument.Expression is not LambdaExpressionSyntax lambda || _lambdas.MayFit(lambda);

    /// <summary>From the first operand on, and without recursion: generated code joins thousands.</summary>
    private ITypeSymbol? OfOperation(BinaryExpressionSyntax operation)
    {
        var links = new Stack<BinaryExpressionSyntax>();
        ExpressionSyntax first = operation;
        for (; first is BinaryExpressionSyntax link && Operations.Are(link.Kind()) && (link == operation || !_known.ContainsKey(link)); first = link.Left) links.Push(link);
        var type = OfValue(first);
        foreach (var link in links) _known[link] = type = Operations.Result(link.Kind(), type, OfValue(link.Right), _model.Compilation);
        return type;
    }

    private ITypeSymbol? OfElement(ElementAccessExpressionSyntax access)
    {
        var indices = access.ArgumentList.Arguments;
        if (indices.Any(index => index is not { NameColon: null, RefKindKeyword.RawKind: 0 })) return null;
        return OfValue(access.Expression) switch
        {
            IArrayTypeSymbol array => array.Rank == indices.Count && indices.All(index => Elements.IsIndex(OfValue(index.Expression))) ? Sure(array.ElementType) : null,
            INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } type =>
                Elements.Indexer(type, indices.Select(index => OfValue(index.Expression))) is { } indexer && _members.IsVisible(indexer, access.Expression, type) ? Sure(indexer.Type) : null,
            _ => null,
        };
    }

    /// <summary>The type of an expression that names none itself.</summary>
    public ITypeSymbol? OfValue(ExpressionSyntax code) => SymbolOf(code) is ITypeSymbol ? null : Of(code);

    /// <summary>What a type is that stands where nothing else can; an attribute may leave out the end of its name.</summary>
    private ITypeSymbol? Spelled(TypeSyntax type) => type is NameSyntax && !SyntaxFacts.IsInTypeOnlyContext(type) || type.Parent is AttributeSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax or StackAllocArrayCreationExpressionSyntax ? null : _symbols.TypeOf(type);

    private static bool IsCalled(MemberAccessExpressionSyntax access) => access.Parent is InvocationExpressionSyntax call && call.Expression == access;

    /// <summary>The type of a variable whose symbol the compiler makes only once it binds what stands round it.</summary>
    private ITypeSymbol? OfVariable(IdentifierNameSyntax name) => _symbols.DeclarationOf(name) is { } declaration ? Of(declaration) : null;

    private ITypeSymbol? OfDeclaration(SyntaxNode variable) => variable switch
    {
        ForEachStatementSyntax { AwaitKeyword.RawKind: 0 } loop => loop.Type.IsVar ? Elements.Of(OfValue(loop.Expression)) : _symbols.TypeOf(loop.Type),
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var type } } declarator =>
            !type.IsVar ? _symbols.TypeOf(type) : declarator.Initializer is { } initializer ? Of(initializer.Value) : null,
        ParameterSyntax { Type: { } type } => _symbols.TypeOf(type),
        ParameterSyntax parameter => Sure(_lambdas.TypeOf(parameter)),
        CatchDeclarationSyntax caught => _symbols.TypeOf(caught.Type),
        SingleVariableDesignationSyntax { Parent: DeclarationPatternSyntax { Type: { IsVar: false } type } } => _symbols.TypeOf(type),
        SingleVariableDesignationSyntax { Parent: RecursivePatternSyntax { Type: { } type } } => _symbols.TypeOf(type),
        SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Type: { IsVar: false } type } } => _symbols.TypeOf(type),
        _ => null,
    };

    private ITypeSymbol Special(SpecialType type) => _model.Compilation.GetSpecialType(type);
}
