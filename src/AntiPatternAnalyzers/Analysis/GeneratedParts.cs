using AntiPatternAnalyzers.Patterns.Rosters;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>
/// What a file says that a tool has written: by <c>#line hidden</c>, or by an attribute. The compiler's driver would tell the same of each diagnostic,
/// but makes all tokens of a file for the first one in it.
/// </summary>
internal sealed class GeneratedParts
{
    private const string Name = "GeneratedCode";

    private readonly SyntaxTree _tree;
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly Lazy<SemanticModel?> _model;

    public GeneratedParts(SyntaxTree tree, Compilation compilation, CancellationToken cancellation)
    {
        (_tree, _compilation, _cancellation) = (tree, compilation, cancellation);
        _model = new Lazy<SemanticModel?>(() => SaysAttribute() ? compilation.GetSemanticModel(tree) : null);
    }

    /// <summary>Whether code is written by a tool.</summary>
    public bool Contains(TextSpan code) => IsHidden(code.Start) || _model.Value is { } model && IsGenerated(code, model);

    private bool IsHidden(int position) =>
        _tree.HasHiddenRegions() && _tree.GetLineVisibility(position, _cancellation) is LineVisibility.Hidden or LineVisibility.BeforeFirstLineDirective;

    /// <summary>Whether a token of the file is the attribute's name, which may be spelled with escapes.</summary>
    private bool SaysAttribute() => WordPlaces.Spelled(Name, _tree.GetText(_cancellation))
        .Any(place => _tree.GetRoot(_cancellation).FindToken(place).ValueText is Name or Name + "Attribute");

    private bool IsGenerated(TextSpan code, SemanticModel model) =>
        _compilation.GetTypeByMetadataName("System.CodeDom.Compiler.GeneratedCodeAttribute") is { } attribute
        && _tree.GetRoot(_cancellation).FindNode(code, getInnermostNodeForTie: true).AncestorsAndSelf().SelectMany(Declarations)
            .Any(declaration => IsGenerated(model.GetDeclaredSymbol(declaration, _cancellation), attribute));

    private static IEnumerable<SyntaxNode> Declarations(SyntaxNode node) => node switch
    {
        BaseFieldDeclarationSyntax fields => fields.Declaration.Variables,
        MemberDeclarationSyntax or AccessorDeclarationSyntax => new[] { node },
        _ => Enumerable.Empty<SyntaxNode>(),
    };

    /// <summary>What is declared in parts has one, perhaps, that nobody generated.</summary>
    private static bool IsGenerated(ISymbol? symbol, INamedTypeSymbol attribute)
    {
        for (; symbol is { DeclaringSyntaxReferences.Length: 1 }; symbol = symbol.ContainingType)
        {
            if (symbol.GetAttributes().Any(given => SymbolEqualityComparer.Default.Equals(given.AttributeClass, attribute))) return true;
        }

        return false;
    }
}
