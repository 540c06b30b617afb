using AntiPatternAnalyzers.Patterns.Declarations;
using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Patterns.Rosters;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns;

/// <summary>What the matches in a file may ask, one after another; what was asked of a node is known from then on.</summary>
internal sealed class MatchScope
{
    private readonly Lazy<HashSet<string>> _aliases;
    private readonly Lazy<bool> _usesStatic;
    private readonly Lazy<SemanticModel> _model;
    private readonly Lazy<SemanticModel> _quick;
    private readonly Lazy<DeclaredTypes> _declared;
    private DeclaredConstants? _constants;
    private Answers? _answers;
    private Answers? _quickAnswers;
    private Dictionary<(Operand Operand, bool IsParameter), Dictionary<ITypeSymbol, bool>>? _fits;
    private Dictionary<BinaryExpressionSyntax, Chain>? _chains;

    /// <param name="model">The semantic model of the code's tree.</param>
    /// <param name="names">The names of the compilation.</param>
    /// <param name="cancellation">Stops the match.</param>
    public MatchScope(SemanticModel model, NameResolver names, CancellationToken cancellation)
        : this(model.SyntaxTree, () => model, () => model, names, cancellation)
    {
    }

    /// <summary>The scope of a file whose model is made once something is asked of it.</summary>
    public MatchScope(SyntaxTree tree, NameResolver names, CancellationToken cancellation)
        : this(tree, () => QuickModel.Ordinary(names.Compilation, tree), () => QuickModel.Of(names.Compilation, tree), names, cancellation)
    {
    }

    private MatchScope(SyntaxTree? tree, Func<SemanticModel> model, Func<SemanticModel> quick, NameResolver names, CancellationToken cancellation)
    {
        (_model, Names, Cancellation, End) = (new Lazy<SemanticModel>(model), names, cancellation, tree?.Length ?? 0);
        _quick = new Lazy<SemanticModel>(() => WithoutShortcuts ? _model.Value : quick());
        _usesStatic = new Lazy<bool>(() => tree == null || names.HasGlobalStatic || FileUsings.HasStatic(tree.GetRoot(cancellation)));
        _declared = new Lazy<DeclaredTypes>(() => new DeclaredTypes(_quick.Value, new DeclaredSymbols(_quick.Value, IsAlias, () => _usesStatic.Value, () => names.Roster, cancellation)));
        _aliases = new Lazy<HashSet<string>>(() => new HashSet<string>(tree == null
            ? Enumerable.Empty<string>() : FileUsings.Aliases(tree.GetRoot(cancellation)).Select(alias => alias.Name)));
    }

    /// <summary>The model of the code; where only shapes are compared there is none, and nothing asks for it.</summary>
    public SemanticModel Model
    {
        get
        {
            Questions++;
            return SeesNull ? _model.Value : _quick.Value;
        }
    }

    /// <summary>Whether the row at hand may see what may be null; if not, it is not worked out.</summary>
    public bool SeesNull { get; set; } = true;

    /// <summary>Where what is done is counted; null where nobody wants to know.</summary>
    public Effort? Effort { get; init; }

    /// <summary>How often the model was asked something.</summary>
    public int Questions { get; private set; }

    /// <summary>The chains that were looked at, by each of their links.</summary>
    public Dictionary<BinaryExpressionSyntax, Chain> Chains => _chains ??= new();

    /// <summary>The steps that were taken for the row at hand.</summary>
    public int Steps { get; set; }

    public NameResolver Names { get; }

    public Compilation Compilation => Names.Compilation;

    public CancellationToken Cancellation { get; }

    /// <summary>Where the file ends.</summary>
    public int End { get; }

    /// <summary>Counts a step.</summary>
    /// <exception cref="UnboundedMatchException">There were more than any honest row takes in a file.</exception>
    public void Step()
    {
        if (++Steps > UnboundedMatchException.MaximumStepsInFile) throw UnboundedMatchException.InFile();
    }

    /// <summary>A scope in which only shapes are compared.</summary>
    public static MatchScope WithoutCode(NameResolver names) => new(null, Nothing, Nothing, names, CancellationToken.None);

    /// <summary>Whether the code is that of a pattern: its holes are names of nothing, so that a call is told by the name of the method alone.</summary>
    public bool HasHoles { get; init; }

    /// <summary>Whether everything is matched in full, and nothing refused beforehand: slow, and what all shortcuts are held against.</summary>
    public bool WithoutShortcuts { get; init; }

    /// <summary>Whether code may be refused, or believed, by what it declares: that of a pattern tells nothing.</summary>
    public bool TakesShortcuts => !HasHoles && !WithoutShortcuts;

    /// <summary>Whether a name may be an alias of a type or namespace in this tree.</summary>
    public bool IsAlias(string name) => Names.GlobalAliases.Contains(name) || _aliases.Value.Contains(name);

    /// <summary>The symbol that the compiler is sure of, an alias followed; else null.</summary>
    public ISymbol? SymbolOf(SyntaxNode node)
    {
        if (Known.Symbols.TryGetValue(node, out var known)) return known;
        return Known.Symbols[node] = Declared?.SymbolOf(node) ?? Asked(node);
    }

    /// <summary>What a declaration declares, or null. A member's own is no question to the compiler: nothing is bound for it.</summary>
    public ISymbol? DeclaredBy(SyntaxNode declaration)
    {
        if (declaration is MemberDeclarationSyntax && Declared is { } declared) return declared.Symbols.DeclaredBy(declaration);
        if (Known.Declarations.TryGetValue(declaration, out var known)) return known;
        return Known.Declarations[declaration] = Model.GetDeclaredSymbol(declaration, Cancellation);
    }

    /// <summary>The expression's own type; where it has none (null, default, a lambda) the one that it converts to.</summary>
    public ITypeSymbol? TypeOf(SyntaxNode node)
    {
        if (Known.Types.TryGetValue(node, out var known)) return known;
        return Known.Types[node] = DeclaredTypeOf(node) ?? FlowTypeOf(node);
    }

    /// <summary>The same with what flows into it: whether it may be null here.</summary>
    public ITypeSymbol? FlowTypeOf(SyntaxNode node)
    {
        var info = Model.GetTypeInfo(node, Cancellation);
        return info.Type ?? (IsGuess(node) ? null : info.ConvertedType);
    }

    /// <summary>In a call that the compiler cannot resolve, it guesses what a lambda is, and not each time the same.</summary>
    private bool IsGuess(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: { } call } } && SymbolOf(call) == null;

    /// <summary>The constant value of an expression; none where it is no constant.</summary>
    public Optional<object?> ConstantOf(SyntaxNode node) => IsConstantKnown(node, out var value) ? value : Model.GetConstantValue(node, Cancellation);

    /// <summary>Whether declarations tell the constant value of an expression, or that it has none.</summary>
    public bool IsConstantKnown(SyntaxNode node, out Optional<object?> value)
    {
        value = default;
        return Declared is { } declared && (_constants ??= new DeclaredConstants(declared)).TryGet(node, out value);
    }

    /// <summary>The names that can stand for things of some kinds; null where the code is that of a pattern, or nothing is refused beforehand.</summary>
    public ProjectRoster? Roster => TakesShortcuts ? Names.Roster : null;

    /// <summary>The type of an expression, or the one that it names, where declarations tell; else null.</summary>
    public ITypeSymbol? DeclaredTypeOf(SyntaxNode node) => Declared?.Of(node);

    /// <summary>What a name stands for where declarations tell; else null.</summary>
    public ISymbol? DeclaredSymbolOf(SyntaxNode node) => Declared?.SymbolOf(node);

    /// <summary>The declaration of the local or parameter that a name stands for; null where it is none, or declarations do not tell.</summary>
    public SyntaxNode? VariableOf(SimpleNameSyntax name) => name is IdentifierNameSyntax simple ? Declared?.Symbols.DeclarationOf(simple) : null;

    /// <summary>All methods that a call may call, and perhaps more; null where declarations do not tell.</summary>
    public ImmutableArray<IMethodSymbol>? Callable(InvocationExpressionSyntax call) => Declared?.Calls.Of(call);

    /// <summary>The same with those that could be called in their place.</summary>
    public ImmutableArray<IMethodSymbol>? CallableBeside(InvocationExpressionSyntax call) => Declared?.Calls.Beside(call);

    /// <summary>The members of which a call is sure to call one; null where declarations do not tell.</summary>
    public ImmutableArray<IMethodSymbol>? SurelyCalled(InvocationExpressionSyntax call) => Declared?.Calls.Surely(call);

    /// <summary>Whether a lambda gives a value; null where declarations do not tell.</summary>
    public bool? GivesValue(AnonymousFunctionExpressionSyntax lambda) => Declared?.Lambdas.GivesValue(lambda);

    /// <summary>The classes whose members the method that is called by its name alone can be; null where it may be another, or declarations do not tell.</summary>
    public IReadOnlyList<INamedTypeSymbol>? ClassesRound(SimpleNameSyntax name) => Declared?.Symbols.ClassesRound(name);

    /// <summary>What is written as the value of the local that a name may stand for, none where it stands for no local; null where declarations do not tell.</summary>
    public ImmutableArray<ExpressionSyntax>? DeclaredValues(IdentifierNameSyntax name) => Declared?.Symbols.ValuesOf(name);

    /// <summary>Whether a simple name may be that of a method of a static class: by <c>using static</c>, or in that class.</summary>
    public bool MayCallStatic(SimpleNameSyntax name) => HasHoles || _usesStatic.Value || name.Ancestors().OfType<TypeDeclarationSyntax>().Any(MayBeStatic);

    /// <summary>One part of a class says that it is static for all of them.</summary>
    private bool MayBeStatic(TypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.StaticKeyword)
        || type.Modifiers.Any(SyntaxKind.PartialKeyword) && Declared?.Symbols.DeclaredBy(type) is not INamedTypeSymbol { IsStatic: false };

    /// <summary>Whether a type is, or derives from, what an operand without holes names; worked out once for each type.</summary>
    public bool Fits(Operand operand, ITypeSymbol type) => Fits(operand, type, isParameter: false);

    /// <summary>Whether a parameter of a type may be the one that an operand speaks of.</summary>
    public bool MayFitParameter(Operand operand, ITypeSymbol type) => Fits(operand, type, isParameter: true);

    private bool Fits(Operand operand, ITypeSymbol type, bool isParameter)
    {
        _fits ??= new();
        if (!_fits.TryGetValue((operand, isParameter), out var known)) _fits[(operand, isParameter)] = known = new(SymbolEqualityComparer.IncludeNullability);
        if (!known.TryGetValue(type, out var fits)) known[type] = fits = isParameter ? operand.MayBeParameterOf(type, this) : operand.MatchType(type, this, Bindings.Empty) != null;
        return fits;
    }

    /// <summary>What the model at hand was asked. Of most files nothing is.</summary>
    private Answers Known => SeesNull ? _answers ??= new() : _quickAnswers ??= new();

    /// <summary>What declarations tell; of the code of a pattern, they tell nothing, and without shortcuts nothing is believed them.</summary>
    private DeclaredTypes? Declared => TakesShortcuts ? _declared.Value : null;

    private ISymbol? Asked(SyntaxNode node)
    {
        var info = Model.GetSymbolInfo(node, Cancellation);
        var symbol = info.Symbol ?? (HasHoles ? Overload(info.CandidateSymbols) : null);
        return symbol is IAliasSymbol alias ? alias.Target : symbol;
    }

    /// <summary>One of several overloads of one type.</summary>
    private static ISymbol? Overload(ImmutableArray<ISymbol> candidates) =>
        candidates.Select(symbol => symbol.ContainingType).Distinct(SymbolEqualityComparer.Default).Count() == 1 ? candidates[0] : null;

    private static SemanticModel Nothing() => throw new InvalidOperationException("Where only shapes are compared, there is no model.");

    /// <summary>What one of the two models was asked.</summary>
    private sealed class Answers
    {
        public Dictionary<SyntaxNode, ISymbol?> Symbols { get; } = new();

        public Dictionary<SyntaxNode, ITypeSymbol?> Types { get; } = new();

        public Dictionary<SyntaxNode, ISymbol?> Declarations { get; } = new();
    }
}
