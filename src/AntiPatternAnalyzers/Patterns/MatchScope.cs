using AntiPatternAnalyzers.Patterns.Names;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns;

/// <summary>What a match may ask while it lasts.</summary>
internal sealed class MatchScope
{
    private readonly Lazy<HashSet<string>> _aliases;

    /// <param name="model">The semantic model of the code's tree.</param>
    /// <param name="names">The names of the compilation.</param>
    /// <param name="cancellation">Stops the match.</param>
    public MatchScope(SemanticModel model, NameResolver names, CancellationToken cancellation)
    {
        (Model, Names, Cancellation) = (model, names, cancellation);
        _aliases = new Lazy<HashSet<string>>(() => AliasesIn(model.SyntaxTree.GetRoot(cancellation)));
    }

    private MatchScope(NameResolver names)
    {
        (Model, Names) = (null!, names);
        _aliases = new Lazy<HashSet<string>>(() => new HashSet<string>());
    }

    /// <summary>The model of the code; where only shapes are compared there is none, and nothing asks for it.</summary>
    public SemanticModel Model { get; }

    public NameResolver Names { get; }

    public Compilation Compilation => Model.Compilation;

    public CancellationToken Cancellation { get; }

    /// <summary>A scope in which only shapes are compared.</summary>
    public static MatchScope WithoutCode(NameResolver names) => new(names);

    /// <summary>Whether the code is that of a pattern: its holes are names of nothing, so that a call is told by the name of the method alone.</summary>
    public bool HasHoles { get; init; }

    /// <summary>Whether a name may be an alias of a type or namespace in this tree.</summary>
    public bool IsAlias(string name) => Names.GlobalAliases.Contains(name) || _aliases.Value.Contains(name);

    /// <summary>The symbol that the compiler is sure of, an alias followed; else null.</summary>
    public ISymbol? SymbolOf(SyntaxNode node)
    {
        var info = Model.GetSymbolInfo(node, Cancellation);
        var symbol = info.Symbol ?? (HasHoles ? Overload(info.CandidateSymbols) : null);
        return symbol is IAliasSymbol alias ? alias.Target : symbol;
    }

    /// <summary>The expression's own type; where it has none (null, default, a lambda) the one that it converts to.</summary>
    public ITypeSymbol? TypeOf(SyntaxNode node)
    {
        var info = Model.GetTypeInfo(node, Cancellation);
        return info.Type ?? info.ConvertedType;
    }

    /// <summary>One of several overloads of one type.</summary>
    private static ISymbol? Overload(ImmutableArray<ISymbol> candidates) =>
        candidates.Select(symbol => symbol.ContainingType).Distinct(SymbolEqualityComparer.Default).Count() == 1 ? candidates[0] : null;

    private static HashSet<string> AliasesIn(SyntaxNode root) => new(
        root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>()
            .Where(directive => directive.Alias != null)
            .Select(directive => directive.Alias!.Name.Identifier.ValueText));
}
