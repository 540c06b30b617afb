using AntiPatternAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Safety;

/// <summary>Rewrites that left no code of their own, such as removals: what is wrong is told to be theirs by the names that they took away or changed, and by the function round them.</summary>
internal sealed class TracelessRewrites
{
    private readonly ImmutableArray<(Rewrite Rewrite, SyntaxNode Region)> _all;
    private readonly ILookup<string, (Rewrite Rewrite, SyntaxNode Region)> _byName;

    private TracelessRewrites(ImmutableArray<(Rewrite Rewrite, SyntaxNode Region)> all)
    {
        _all = all;
        _byName = all.SelectMany(found => Names(found.Rewrite), (found, name) => (found, name)).ToLookup(pair => pair.name, pair => pair.found);
    }

    public static TracelessRewrites Of(EditedDocument edited, SyntaxNode root, IEnumerable<Rewrite> rewrites) => new(rewrites
        .Where(rewrite => rewrite.Edits[0].Marks.All(mark => mark.Kind != MarkKind.Result))
        .Select(rewrite => (rewrite, edited.Regions.TryGetValue(rewrite.Edits[0], out var region) ? region : root)).ToImmutableArray());

    /// <summary>Those that declared or gave the name at a place, nearest to it.</summary>
    public ImmutableArray<Rewrite> Naming(SyntaxToken name) => name.Parent is SimpleNameSyntax ? Nearest(_byName[name.ValueText].ToList(), name.Span) : ImmutableArray<Rewrite>.Empty;

    /// <summary>Those in the innermost region round a place, and those outside of any type: a using may be missed anywhere.</summary>
    public ImmutableArray<Rewrite> Round(TextSpan place) => Nearest(_all.Where(found => found.Region.Span.Contains(place)).ToList(), place)
        .Union(_all.Where(found => found.Region is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).Select(found => found.Rewrite)).ToImmutableArray();

    private static ImmutableArray<Rewrite> Nearest(List<(Rewrite Rewrite, SyntaxNode Region)> among, TextSpan place)
    {
        var distances = among.Select(found => Distance(found.Region, place)).ToList();
        var least = distances.DefaultIfEmpty().Min();
        return among.Where((_, index) => distances[index] == least).Select(found => found.Rewrite).ToImmutableArray();
    }

    /// <summary>How much code the smallest declaration spans that holds both a region and a place.</summary>
    private static int Distance(SyntaxNode region, TextSpan place) =>
        region.AncestorsAndSelf().FirstOrDefault(node => node.Span.Contains(place))?.Span.Length ?? int.MaxValue;

    private static IEnumerable<string> Names(Rewrite rewrite) => rewrite.Finding.Match.Nodes
        .SelectMany(node => node.DescendantNodesAndSelf()).Select(Name).OfType<string>().Distinct();

    private static string? Name(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax given } => given.Identifier.ValueText,
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword, Expression: IdentifierNameSyntax given } => given.Identifier.ValueText,
        _ => null,
    };
}
