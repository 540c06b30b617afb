using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Names;

/// <summary>What a file adds to the names that a document can speak of: its types by name, and the using directives and attributes that hold for the whole project. Known for as long as the file's tree lives.</summary>
internal static class DeclaredNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, string> Known = new();

    public static string Of(SyntaxTree tree) => Known.GetValue(tree, Read);

    private static string Read(SyntaxTree tree)
    {
        var text = new StringBuilder();
        foreach (var node in tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)) Add(node, text);
        return text.ToString();
    }

    private static void Add(SyntaxNode node, StringBuilder text)
    {
        if (node is AttributeListSyntax attributes) text.Append(attributes).Append('\n');
        if (node is UsingDirectiveSyntax directive && directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)) text.Append(directive).Append('\n');
        if (node is GlobalStatementSyntax) text.Append("Program\n");
        if (node is BaseNamespaceDeclarationSyntax place) text.Append("namespace ").Append(place.Name).Append('\n');
        if (node is BaseTypeDeclarationSyntax type) text.Append(type.Modifiers).Append(' ').Append(type.Identifier.ValueText).Append((type as TypeDeclarationSyntax)?.TypeParameterList).Append('\n');
        if (node is DelegateDeclarationSyntax function) text.Append(function.Modifiers).Append(' ').Append(function.Identifier.ValueText).Append(function.TypeParameterList).Append('\n');
    }
}
