using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Names;

/// <summary>The using directives of files. Those that hold for the whole project are known for as long as the file's tree lives, so that an edit of one file reads no other.</summary>
internal static class FileUsings
{
    private static readonly ConditionalWeakTable<SyntaxTree, UsingDirectiveSyntax[]> Global = new();

    /// <summary>The global using directives of a compilation.</summary>
    public static ImmutableArray<UsingDirectiveSyntax> GlobalIn(Compilation compilation) =>
        compilation.SyntaxTrees.SelectMany(tree => Global.GetValue(tree, GlobalIn)).ToImmutableArray();

    /// <summary>The aliases that a file declares for itself, in namespaces too.</summary>
    public static ImmutableArray<Alias> Aliases(SyntaxNode root) => Aliases(In(root));

    /// <summary>Whether a file names the members of a class by themselves.</summary>
    public static bool HasStatic(SyntaxNode root) => In(root).Any(directive => !directive.StaticKeyword.IsKind(SyntaxKind.None));

    /// <summary>The aliases among some directives.</summary>
    public static ImmutableArray<Alias> Aliases(IEnumerable<UsingDirectiveSyntax> directives) =>
        directives.Select(Alias).OfType<Alias>().ToImmutableArray();

    private static IEnumerable<UsingDirectiveSyntax> In(SyntaxNode root) =>
        root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>();

    private static UsingDirectiveSyntax[] GlobalIn(SyntaxTree tree) => tree.GetRoot() is CompilationUnitSyntax unit && unit.Usings.Count > 0
        ? unit.Usings.Where(directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)).ToArray()
        : Array.Empty<UsingDirectiveSyntax>();

    /// <summary>What is no name, such as a tuple, has no last name.</summary>
    private static Alias? Alias(UsingDirectiveSyntax directive) => directive.Alias == null ? null : new Alias(
        directive.Alias.Name.Identifier.ValueText,
        directive.DescendantNodes().OfType<SimpleNameSyntax>().LastOrDefault(name => name.Parent is not NameEqualsSyntax && !name.Ancestors().Any(node => node is TypeArgumentListSyntax))?.Identifier.ValueText
            ?? directive.DescendantTokens().LastOrDefault(token => SyntaxFacts.IsPredefinedType(token.Kind())).ValueText);
}
