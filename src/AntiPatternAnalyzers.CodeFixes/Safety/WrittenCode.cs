using AntiPatternAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Safety;

/// <summary>Which rewrite wrote which code of a changed document.</summary>
internal sealed class WrittenCode
{
    private readonly EditedDocument _edited;
    private readonly SyntaxNode _root;
    private readonly TracelessRewrites _traceless;

    private WrittenCode(EditedDocument edited, SyntaxNode root, ImmutableArray<(Rewrite Rewrite, SyntaxNode Node)> results, TracelessRewrites traceless) =>
        (_edited, _root, Results, _traceless) = (edited, root, results, traceless);

    /// <summary>The written nodes in the order of the code; none where they cannot be told apart.</summary>
    public ImmutableArray<(Rewrite Rewrite, SyntaxNode Node)> Results { get; }

    public static async Task<WrittenCode> OfAsync(EditedDocument edited, IReadOnlyCollection<Rewrite> rewrites, CancellationToken cancellation)
    {
        var root = (await edited.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var writers = rewrites.OrderBy(rewrite => rewrite.Edits[0].Span.Start)
            .SelectMany(rewrite => rewrite.Edits[0].Marks.Where(mark => mark.Kind == MarkKind.Result).Select(_ => rewrite)).ToList();
        var results = writers.Count == edited.Results.Length ? writers.Zip(edited.Results, (writer, span) => (writer, root.FindNode(span))) : Enumerable.Empty<(Rewrite, SyntaxNode)>();
        return new WrittenCode(edited, root, results.ToImmutableArray(), TracelessRewrites.Of(edited, root, rewrites));
    }

    /// <summary>The rewrites that wrote code at a place, the user's own code within it left out.</summary>
    public IEnumerable<Rewrite> At(TextSpan place) => _edited.Captured.Any(captured => captured.Contains(place))
        ? Enumerable.Empty<Rewrite>() : Results.Where(result => result.Node.Span.Contains(place)).Select(result => result.Rewrite);

    /// <summary>The rewrites that something wrong at a place comes from: who wrote it, else the only one that left nothing behind and can have caused it.</summary>
    public IEnumerable<Rewrite> Behind(TextSpan place)
    {
        var (written, left) = (At(place).ToList(), Traceless(place));
        return written.Count > 0 ? written : left.Length == 1 ? left : Enumerable.Empty<Rewrite>();
    }

    /// <summary>The rewrites that something wrong at a place may come from.</summary>
    public IEnumerable<Rewrite> MaybeBehind(TextSpan place) => Near(place).Concat(Traceless(place));

    private ImmutableArray<Rewrite> Traceless(TextSpan place)
    {
        var named = _root.FindToken(place.Start) is var name && name.Span == place ? _traceless.Naming(name) : ImmutableArray<Rewrite>.Empty;
        return named.IsEmpty && !Near(place).Any() ? _traceless.Round(place) : named;
    }

    /// <summary>The rewrites that wrote into the statement or member that a place is in.</summary>
    public IEnumerable<Rewrite> Near(TextSpan place)
    {
        var around = _root.FindNode(place).AncestorsAndSelf().FirstOrDefault(node => node is StatementSyntax or MemberDeclarationSyntax)?.Span ?? place;
        return Results.Where(result => around.Contains(result.Node.Span)).Select(result => result.Rewrite);
    }
}
