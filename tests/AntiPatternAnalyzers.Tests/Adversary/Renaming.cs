using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Tests.Adversary;

/// <summary>New names for locals, range variables and parameters of lambdas; each keeps its line.</summary>
internal sealed class Renaming(Random random)
{
    private static readonly string[] Names = ["_", "é", "@x", "Now", "@class", "Result", "task"];

    private readonly Dictionary<ISymbol, string> _names = new(SymbolEqualityComparer.Default);

    public IEnumerable<TextChange> Changes(SemanticModel model)
    {
        foreach (var token in model.SyntaxTree.GetRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)))
        {
            if (SymbolOf(token, model) is { } symbol && IsLocal(symbol)) yield return new TextChange(token.Span, NameOf(symbol));
        }
    }

    private static ISymbol? SymbolOf(SyntaxToken token, SemanticModel model) => token.Parent switch
    {
        IdentifierNameSyntax { IsVar: false, Parent: not NameColonSyntax and not NameEqualsSyntax } name => model.GetSymbolInfo(name).Symbol,
        { } declaration => model.GetDeclaredSymbol(declaration),
        null => null,
    };

    private static bool IsLocal(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { IsDiscard: false, Name: not "_", ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } => true,
        ILocalSymbol or IRangeVariableSymbol => true,
        _ => false,
    };

    private string NameOf(ISymbol symbol)
    {
        if (!_names.TryGetValue(symbol, out var name)) _names[symbol] = name = Names[random.Next(Names.Length)] + _names.Count;
        return name;
    }
}
