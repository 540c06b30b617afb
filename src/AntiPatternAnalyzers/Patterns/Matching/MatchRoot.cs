using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Where in the code a match may begin.</summary>
internal static class MatchRoot
{
    /// <summary>Whether a node is code of its own, not the last name of a longer one, nor the name of a declaration or argument.</summary>
    public static bool IsWhole(SyntaxNode pattern, SyntaxNode node)
    {
        if (node is not ExpressionSyntax) return true;
        if (!(pattern is NameSyntax or MemberAccessExpressionSyntax or PredefinedTypeSyntax)) return true;
        return node.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Name != node,
            MemberBindingExpressionSyntax => false,
            QualifiedNameSyntax qualified => qualified.Right != node,
            AliasQualifiedNameSyntax => false,
            NameColonSyntax or NameEqualsSyntax or NamespaceDeclarationSyntax or FileScopedNamespaceDeclarationSyntax => false,
            UsingDirectiveSyntax => false,
            _ => true,
        };
    }

    /// <summary>The statements or members from a node on.</summary>
    public static IReadOnlyList<SyntaxNode> SiblingsFrom(SyntaxNode node) => SiblingsOf(node).SkipWhile(sibling => sibling != node).ToList();

    /// <summary>The statements or members of the block or type that a node stands in; the node alone where it stands in none.</summary>
    public static IEnumerable<SyntaxNode> SiblingsOf(SyntaxNode node) => node.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        TypeDeclarationSyntax type => type.Members,
        GlobalStatementSyntax global => TopLevel(global),
        _ => new[] { node },
    };

    private static IEnumerable<SyntaxNode> TopLevel(GlobalStatementSyntax global) =>
        global.Parent is CompilationUnitSyntax unit ? unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement) : new[] { global.Statement };
}
