using AntiPatternAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Declarations;

/// <summary>The declared name. Only the declaration is changed: the compiler tells who uses the old one.</summary>
internal sealed class NameChange : DeclarationChange
{
    public override bool Owns(SyntaxNode declaration, SyntaxNodeOrToken part) => part.IsToken && part.AsToken() == NameOf(declaration);

    public override IEnumerable<Edit>? Of(DeclarationRewrite rewrite)
    {
        var (before, after, code) = (NameOf(rewrite.Pattern), NameOf(rewrite.Template), NameOf(rewrite.Code));
        if (before.Text == after.Text) return Array.Empty<Edit>();
        return rewrite.NameOf(after) is { } name && SyntaxFacts.IsValidIdentifier(name) ? new[] { new Edit(code.Span, name) } : null;
    }

    private static SyntaxToken NameOf(SyntaxNode declaration) => declaration switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier,
        MethodDeclarationSyntax method => method.Identifier,
        PropertyDeclarationSyntax property => property.Identifier,
        EventDeclarationSyntax occurrence => occurrence.Identifier,
        DelegateDeclarationSyntax type => type.Identifier,
        LocalFunctionStatementSyntax function => function.Identifier,
        BaseFieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0].Identifier,
        _ => default,
    };
}
