using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Accessors as a pattern writes them: one without a body takes any body, and the order of them says nothing.</summary>
internal static class AccessorShape
{
    /// <summary>The goals for an accessor whose body the pattern leaves open; how far it is visible must be the same.</summary>
    public static Goal? Open(AccessorDeclarationSyntax pattern, AccessorDeclarationSyntax code, Goal? next)
    {
        if (!Visibility(pattern).SequenceEqual(Visibility(code))) return null;
        if (DeclarationShape.Attributes(pattern.AttributeLists, code.AttributeLists, next) is not { } attributes) return null;
        return Structure.Parts(new SyntaxNodeOrToken[] { pattern.Keyword }, new SyntaxNodeOrToken[] { code.Keyword }, attributes);
    }

    /// <summary>The goals for two lists of as many accessors.</summary>
    public static Goal? List(AccessorListSyntax pattern, AccessorListSyntax code, Goal? next) =>
        Structure.Parts(NodeParts.Of(Ordered(pattern)), NodeParts.Of(Ordered(code)), next);

    /// <summary>Whether accessors are <c>{ get; }</c>, which <c>=&gt; x</c> is too.</summary>
    public static bool IsOpenGetter(SyntaxNode? list) =>
        list is AccessorListSyntax { Accessors: { Count: 1 } accessors } && accessors[0] is { Modifiers.Count: 0, AttributeLists.Count: 0 } only && IsOpen(only) && only.Keyword.IsKind(SyntaxKind.GetKeyword);

    /// <summary>The run that stands for all accessors of a declaration, or null.</summary>
    public static Hole? RunOf(SyntaxNode declaration) => (declaration as BasePropertyDeclarationSyntax)?.AccessorList is { } list ? RunOf(list) : null;

    /// <summary>The same for the accessors themselves.</summary>
    public static Hole? RunOf(AccessorListSyntax list) =>
        list.Accessors.Count == 1 && Hole.Of(list.Accessors[0].Keyword) is { IsRun: true } run ? run : null;

    /// <summary>The accessors of a property, indexer or event; what stands behind the arrow where it has none.</summary>
    public static IEnumerable<SyntaxNode> CodeOf(SyntaxNode declaration)
    {
        if ((declaration as BasePropertyDeclarationSyntax)?.AccessorList is { } list) return list.Accessors;
        return FunctionBody.Of(declaration) is ArrowExpressionClauseSyntax arrow ? new[] { arrow.Expression } : Enumerable.Empty<SyntaxNode>();
    }

    public static bool IsOpen(AccessorDeclarationSyntax accessor) => FunctionBody.Of(accessor) == null;

    private static IEnumerable<AccessorDeclarationSyntax> Ordered(AccessorListSyntax list) =>
        list.Accessors.OrderByDescending(accessor => accessor.Keyword.IsKind(SyntaxKind.GetKeyword) || accessor.Keyword.IsKind(SyntaxKind.AddKeyword));

    private static IEnumerable<int> Visibility(AccessorDeclarationSyntax accessor) =>
        accessor.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.ReadOnlyKeyword)).Select(modifier => modifier.RawKind).OrderBy(kind => kind);
}
