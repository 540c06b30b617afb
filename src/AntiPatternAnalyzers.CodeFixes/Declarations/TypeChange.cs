using AntiPatternAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Declarations;

/// <summary>What a member returns or holds.</summary>
internal sealed class TypeChange : DeclarationChange
{
    public override bool Owns(SyntaxNode declaration, SyntaxNodeOrToken part) =>
        part.AsNode() is { } node && (node == TypeOf(declaration) || node is VariableDeclarationSyntax { Variables.Count: 1 });

    public override IEnumerable<Edit>? Of(DeclarationRewrite rewrite)
    {
        var (before, after, code) = (TypeOf(rewrite.Pattern), TypeOf(rewrite.Template), TypeOf(rewrite.Code));
        if (before?.ToString() == after?.ToString()) return Array.Empty<Edit>();
        return after == null || code == null || rewrite.Write(after, code.Span) is not { } edit ? null : new[] { edit };
    }

    private static TypeSyntax? TypeOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.ReturnType,
        LocalFunctionStatementSyntax function => function.ReturnType,
        DelegateDeclarationSyntax type => type.ReturnType,
        BasePropertyDeclarationSyntax property => property.Type,
        BaseFieldDeclarationSyntax field => field.Declaration.Type,
        _ => null,
    };
}
