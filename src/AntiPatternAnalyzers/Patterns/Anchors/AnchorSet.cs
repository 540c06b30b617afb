using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Anchors;

/// <summary>The anchors of one reading of a pattern.</summary>
/// <param name="Within">Those that stand in the node at which the match begins, the <c>?.</c> before it counted in.</param>
/// <param name="Around">Those that stand elsewhere in the file: in further statements of the pattern, or round an initializer.</param>
internal sealed record AnchorSet(ImmutableArray<Anchor> Within, ImmutableArray<Anchor> Around)
{
    /// <summary>Whether the pattern is a name and nothing else: where it is that of a type, the code may say <c>var</c>.</summary>
    public bool IsName { get; private init; }

    public static AnchorSet Of(PatternReading reading)
    {
        var first = reading.Nodes[0];
        var further = reading.Nodes.Skip(1).SelectMany(node => AnchorReader.Read(node, reading));
        var outside = Outside(first);
        var around = outside == null ? further : AnchorReader.Read(outside, reading).Concat(further);
        return new AnchorSet(Selected(AnchorReader.Read(first, reading, outside)), Selected(around)) { IsName = DottedName.Is(first) };
    }

    /// <summary>Whether a hole stands for a name that code must spell within the first node: that of what is called or set, or of a declared method or type.</summary>
    public static bool SpellsName(PatternReading reading, string hole) => Places(reading, hole).Any(token => !Hole.Of(token)!.IsRun && IsSpelled(token.Parent!));

    /// <summary>Whether a hole stands once, as an expression that code cannot leave out of the first node: an argument, a statement, a value.</summary>
    public static bool SpellsText(PatternReading reading, string hole) =>
        Places(reading, hole).ToList() is [{ Parent: IdentifierNameSyntax expression } token] && !Hole.Of(token)!.IsRun
        && expression.Parent is ArgumentSyntax or ExpressionStatementSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or AwaitExpressionSyntax
        && Outside(reading.Nodes[0])?.Contains(expression) != true;

    /// <summary>Where a hole stands in the first node.</summary>
    private static IEnumerable<SyntaxToken> Places(PatternReading reading, string hole) => reading.Nodes[0].DescendantTokens().Where(token => Hole.Of(token)?.Name == hole);

    private static bool IsSpelled(SyntaxNode node) => node switch
    {
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } => access.Name == node && call.Expression == access,
        SimpleNameSyntax { Parent: InvocationExpressionSyntax call } => call.Expression == node,
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax set } access } => access.Name == node && set.Left == access,
        MethodDeclarationSyntax or BaseTypeDeclarationSyntax or LocalFunctionStatementSyntax => true,
        AccessorDeclarationSyntax accessor => accessor.IsKind(SyntaxKind.UnknownAccessorDeclaration),
        _ => false,
    };

    /// <summary>What a member is set on may be the creation or the member round an initializer.</summary>
    private static SyntaxNode? Outside(SyntaxNode pattern) => pattern switch
    {
        ExpressionStatementSyntax statement => Outside(statement.Expression),
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } => access.Expression,
        _ => null,
    };

    /// <summary>Names tell more than keywords, and stand in fewer places.</summary>
    private static ImmutableArray<Anchor> Selected(IEnumerable<(Anchor Anchor, bool IsKeyword)> anchors)
    {
        var found = anchors.ToLookup(pair => pair.IsKeyword, pair => pair.Anchor);
        return found[!found.Contains(false)].GroupBy(anchor => anchor.Words[0]).Select(group => group.First()).ToImmutableArray();
    }
}
