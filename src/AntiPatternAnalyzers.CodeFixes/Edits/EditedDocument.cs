using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace AntiPatternAnalyzers.CodeFixes.Edits;

/// <summary>A document with edits made: usings added, names shortened, line endings those of the document.</summary>
/// <param name="Document">The changed document, free of annotations: nothing tidies it up later.</param>
/// <param name="Results">Where the code is that was written.</param>
/// <param name="Captured">Where the user's own code is within it.</param>
/// <param name="Regions">The function, member or type round each edit; edits outside of any have none.</param>
internal sealed record EditedDocument(Document Document, ImmutableArray<TextSpan> Results, ImmutableArray<TextSpan> Captured, ImmutableDictionary<Edit, SyntaxNode> Regions)
{
    private static readonly ImmutableDictionary<MarkKind, SyntaxAnnotation> Annotations =
        new[] { MarkKind.Result, MarkKind.Captured, MarkKind.Name }.ToImmutableDictionary(kind => kind, kind => new SyntaxAnnotation(kind.ToString()));

    /// <summary>Makes the edits; null where the new text does not read as the code that was meant.</summary>
    public static async Task<EditedDocument?> ApplyAsync(Document document, IEnumerable<Edit> edits, CancellationToken cancellation)
    {
        var ordered = edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length).ToImmutableArray();
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changed = document.WithText(text.WithChanges(ordered.Select(edit => new TextChange(edit.Span, edit.Text))));
        var root = await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root == null || Marked(root, Starts(ordered).ToImmutableArray()) is not { } marked) return null;
        changed = await ExtensionUsings.AddAsync(changed.WithSyntaxRoot(marked), Annotations[MarkKind.Result], Annotations[MarkKind.Captured], cancellation).ConfigureAwait(false);
        changed = await TidyAsync(changed, cancellation).ConfigureAwait(false);
        root = LineEndings.Like(text, (await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!);
        var clean = document.WithText(SourceText.From(root.ToFullString(), text.Encoding, text.ChecksumAlgorithm));
        return new EditedDocument(clean, Spans(root, MarkKind.Result), Spans(root, MarkKind.Captured), EditRegions.In(root, ordered));
    }

    /// <summary>Shortens names. Usings are for those that stay long only: one that the simplifier takes away again leaves an empty line behind.</summary>
    private static async Task<Document> TidyAsync(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (!root!.GetAnnotatedNodes(Annotations[MarkKind.Name]).Any()) return document;
        document = await Simplifier.ReduceAsync(document, Simplifier.Annotation, null, cancellation).ConfigureAwait(false);
        if (!await HasLongNameAsync(document, cancellation).ConfigureAwait(false)) return document;
        var imported = await ImportAdder.AddImportsAsync(document, Annotations[MarkKind.Name], null, cancellation).ConfigureAwait(false);
        imported = await Simplifier.ReduceAsync(imported, Simplifier.Annotation, null, cancellation).ConfigureAwait(false);
        if (await UsingsAsync(imported, cancellation).ConfigureAwait(false) == await UsingsAsync(document, cancellation).ConfigureAwait(false)) return document;
        return await Formatter.FormatAsync(imported, SyntaxAnnotation.ElasticAnnotation, null, cancellation).ConfigureAwait(false);
    }

    private static async Task<int> UsingsAsync(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return root!.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Count();
    }

    /// <summary>Whether a name still begins with a namespace. Only what stands before a dot can be one: where there is none, the compiler need not be asked.</summary>
    private static async Task<bool> HasLongNameAsync(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var parts = root!.GetAnnotatedNodes(Annotations[MarkKind.Name])
            .SelectMany(name => name.DescendantNodesAndSelf().OfType<NameSyntax>())
            .Where(part => part.Parent is QualifiedNameSyntax or MemberAccessExpressionSyntax or AliasQualifiedNameSyntax || part is QualifiedNameSyntax or AliasQualifiedNameSyntax)
            .ToList();
        if (parts.Count == 0) return false;
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return parts.Any(part => model!.GetSymbolInfo(part, cancellation).Symbol is INamespaceSymbol);
    }

    /// <summary>Where each edit begins in the changed text.</summary>
    private static IEnumerable<(Edit Edit, int Start)> Starts(ImmutableArray<Edit> edits)
    {
        var shift = 0;
        foreach (var edit in edits)
        {
            yield return (edit, edit.Span.Start + shift);
            shift += edit.Text.Length - edit.Span.Length;
        }
    }

    private static SyntaxNode? Marked(SyntaxNode root, ImmutableArray<(Edit Edit, int Start)> edits)
    {
        var marks = edits.SelectMany(edit => edit.Edit.Marks, (edit, mark) => (Span: new TextSpan(edit.Start + mark.Span.Start, mark.Span.Length), mark.Kind));
        var found = marks.Select(mark => (Node: root.FindNode(mark.Span), mark)).ToList();
        if (found.Any(pair => pair.Node.Span != pair.mark.Span)) return null;
        var annotations = found.SelectMany(pair => Of(pair.mark.Kind), (pair, annotation) => (pair.Node, Annotation: annotation))
            .Concat(EditRegions.Of(root, edits)).ToLookup(pair => pair.Node, pair => pair.Annotation);
        return root.ReplaceNodes(annotations.Select(group => group.Key), (node, rewritten) => rewritten.WithAdditionalAnnotations(annotations[node]));
    }

    private static IEnumerable<SyntaxAnnotation> Of(MarkKind kind) =>
        kind == MarkKind.Name ? new[] { Annotations[kind], Simplifier.Annotation } : new[] { Annotations[kind] };

    private static ImmutableArray<TextSpan> Spans(SyntaxNode root, MarkKind kind) =>
        root.GetAnnotatedNodes(Annotations[kind]).Select(node => node.Span).ToImmutableArray();
}
