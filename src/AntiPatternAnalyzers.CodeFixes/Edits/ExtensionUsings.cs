using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace AntiPatternAnalyzers.CodeFixes.Edits;

/// <summary>
/// The usings of extension methods that a template calls. No name tells where such a method comes from, so a class that
/// names its type stands in the document while the using is added.
/// </summary>
internal static class ExtensionUsings
{
    /// <summary>A call may give the receiver of the next one.</summary>
    private const int LongestChain = 4;

    /// <summary>The document with what is missing for calls within the nodes that are annotated so.</summary>
    public static async Task<Document> AddAsync(Document document, SyntaxAnnotation results, SyntaxAnnotation captured, CancellationToken cancellation)
    {
        for (var call = 0; call < LongestChain; call++)
        {
            var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
            var names = root.GetAnnotatedNodes(results).SelectMany(result => Called(result, captured)).ToList();
            if (names.Count == 0) return document;
            var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
            var missing = names.Select(name => (name, Type: MissingType(name, model, cancellation))).Where(found => found.Type != null).ToLookup(found => Holder(found.name), found => found.Type!);
            if (missing.Count == 0) return document;
            document = await WithUsingsAsync(document, root, missing, cancellation).ConfigureAwait(false);
        }

        return document;
    }

    private static IEnumerable<SimpleNameSyntax> Called(SyntaxNode result, SyntaxAnnotation captured) => result.DescendantNodesAndSelf(node => !node.HasAnnotation(captured))
        .OfType<InvocationExpressionSyntax>().Where(call => !call.HasAnnotation(captured)).Select(call => call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => null,
        }).OfType<SimpleNameSyntax>();

    /// <summary>The one type whose extension method a call means that means nothing yet; null where there is none or where there are several.</summary>
    private static INamedTypeSymbol? MissingType(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(name, cancellation).Symbol != null || Receiver(name) is not { } receiver) return null;
        if (model.GetTypeInfo(receiver, cancellation).Type is not { TypeKind: not TypeKind.Error } type) return null;
        var types = ExtensionTypes(model.Compilation.GlobalNamespace)
            .Where(found => found.GetMembers(name.Identifier.ValueText).OfType<IMethodSymbol>().Any(method => method.IsExtensionMethod && method.ReduceExtensionMethod(type) != null))
            .Where(found => model.IsAccessible(name.SpanStart, found)).ToList();
        return types.Select(found => found.ContainingNamespace).Distinct<INamespaceSymbol>(SymbolEqualityComparer.Default).Count() == 1 ? types[0] : null;
    }

    private static ExpressionSyntax? Receiver(SimpleNameSyntax name) => name.Parent is MemberAccessExpressionSyntax access ? access.Expression
        : name.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault()?.Expression;

    private static IEnumerable<INamedTypeSymbol> ExtensionTypes(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(type => type.MightContainExtensionMethods).Concat(space.GetNamespaceMembers().SelectMany(ExtensionTypes));

    private static SyntaxNode Holder(SyntaxNode name) => name.Ancestors().First(node => node is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax);

    private static async Task<Document> WithUsingsAsync(Document document, SyntaxNode root, ILookup<SyntaxNode, INamedTypeSymbol> missing, CancellationToken cancellation)
    {
        var (named, placed) = (new SyntaxAnnotation(), new SyntaxAnnotation());
        var scratch = root.ReplaceNodes(missing.Select(holder => holder.Key), (holder, changed) => WithMember(changed, Naming(missing[holder], named).WithAdditionalAnnotations(placed)));
        document = await ImportAdder.AddImportsAsync(document.WithSyntaxRoot(scratch), named, null, cancellation).ConfigureAwait(false);
        var changed = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var clean = changed.RemoveNodes(changed.GetAnnotatedNodes(placed), SyntaxRemoveOptions.KeepNoTrivia)!;
        return await Formatter.FormatAsync(document.WithSyntaxRoot(clean), SyntaxAnnotation.ElasticAnnotation, null, cancellation).ConfigureAwait(false);
    }

    private static SyntaxNode WithMember(SyntaxNode holder, MemberDeclarationSyntax member) => holder switch
    {
        CompilationUnitSyntax unit => unit.WithMembers(unit.Members.Add(member)),
        FileScopedNamespaceDeclarationSyntax space => space.WithMembers(space.Members.Add(member)),
        _ => ((NamespaceDeclarationSyntax)holder).WithMembers(((NamespaceDeclarationSyntax)holder).Members.Add(member)),
    };

    /// <summary>A class with a field for each type, whose name is annotated.</summary>
    private static MemberDeclarationSyntax Naming(IEnumerable<INamedTypeSymbol> types, SyntaxAnnotation named)
    {
        var fields = types.Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).Select((type, index) => $"object ǃ{index} = typeof({type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)});");
        var member = SyntaxFactory.ParseMemberDeclaration($"class ǃ {{ {string.Concat(fields)} }}")!;
        return member.ReplaceNodes(member.DescendantNodes().OfType<TypeOfExpressionSyntax>().Select(node => node.Type), (name, _) => name.WithAdditionalAnnotations(named));
    }
}
