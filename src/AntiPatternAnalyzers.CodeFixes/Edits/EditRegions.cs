using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Edits;

/// <summary>The function, member or type that each edit was made in: code that is gone has no other place in the changed document.</summary>
internal static class EditRegions
{
    private const string Kind = "region";

    /// <summary>What tells the regions of edits from then on.</summary>
    public static IEnumerable<(SyntaxNode Node, SyntaxAnnotation Annotation)> Of(SyntaxNode root, IEnumerable<(Edit Edit, int Start)> edits) => edits
        .Select((edit, index) => (Node: Round(root, edit.Start), Annotation: new SyntaxAnnotation(Kind, index.ToString(CultureInfo.InvariantCulture))))
        .Where(region => region.Node != null).Select(region => (region.Node!, region.Annotation));

    /// <summary>The regions as they are by now.</summary>
    public static ImmutableDictionary<Edit, SyntaxNode> In(SyntaxNode root, ImmutableArray<Edit> edits) => root.GetAnnotatedNodes(Kind)
        .SelectMany(node => node.GetAnnotations(Kind), (node, annotation) => (Edit: edits[int.Parse(annotation.Data!, CultureInfo.InvariantCulture)], node))
        .ToImmutableDictionary(region => region.Edit, region => region.node);

    /// <summary>The innermost region that begins before a place: what begins there stands behind what was removed.</summary>
    private static SyntaxNode? Round(SyntaxNode root, int place) => root.FindToken(Math.Min(place, root.Span.End)).Parent?.AncestorsAndSelf()
        .FirstOrDefault(node => (node is MemberDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax) && node.SpanStart < place);
}
