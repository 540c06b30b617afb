using AntiPatternAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Safety;

/// <summary>Which rewrite wrote which code of a changed document.</summary>
internal sealed class WrittenCode
{
    private readonly EditedDocument _edited;
    private readonly SyntaxNode _root;

    private WrittenCode(EditedDocument edited, SyntaxNode root, ImmutableArray<(Rewrite Rewrite, SyntaxNode Node)> results) =>
        (_edited, _root, Results) = (edited, root, results);

    /// <summary>The written nodes in the order of the code; none where they cannot be told apart.</summary>
    public ImmutableArray<(Rewrite Rewrite, SyntaxNode Node)> Results { get; }

    public static async Task<WrittenCode> OfAsync(EditedDocument edited, IReadOnlyCollection<Rewrite> rewrites, CancellationToken cancellation)
    {
        var root = (await edited.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var writers = rewrites.OrderBy(rewrite => rewrite.Edits[0].Span.Start)
            .SelectMany(rewrite => rewrite.Edits[0].Marks.Where(mark => mark.Kind == MarkKind.Result).Select(_ => rewrite)).ToList();
        var results = writers.Count == edited.Results.Length ? writers.Zip(edited.Results, (writer, span) => (writer, root.FindNode(span))) : Enumerable.Empty<(Rewrite, SyntaxNode)>();
        return new WrittenCode(edited, root, results.ToImmutableArray());
    }

    /// <summary>The rewrites that wrote code at a place, the user's own code within it left out.</summary>
    public IEnumerable<Rewrite> At(TextSpan place) => _edited.Captured.Any(captured => captured.Contains(place))
        ? Enumerable.Empty<Rewrite>() : Results.Where(result => result.Node.Span.Contains(place)).Select(result => result.Rewrite);

    /// <summary>The rewrites that wrote into the statement or member that a place is in.</summary>
    public IEnumerable<Rewrite> Near(TextSpan place)
    {
        var around = _root.FindNode(place).AncestorsAndSelf().FirstOrDefault(node => node is StatementSyntax or MemberDeclarationSyntax)?.Span ?? place;
        return Results.Where(result => around.Contains(result.Node.Span)).Select(result => result.Rewrite);
    }
}
