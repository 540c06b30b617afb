using AntiPatternAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Declarations;

/// <summary>The value that a field or property begins with.</summary>
internal sealed class InitializerChange : DeclarationChange
{
    public override bool IsSeenOutside => false;

    public override bool Owns(SyntaxNode declaration, SyntaxNodeOrToken part) => part.AsNode() is EqualsValueClauseSyntax;

    public override IEnumerable<Edit>? Of(DeclarationRewrite rewrite)
    {
        var (before, after, code) = (Of(rewrite.Pattern), Of(rewrite.Template), Of(rewrite.Code));
        if (before?.ToString() == after?.ToString()) return Array.Empty<Edit>();
        if (after == null) return code == null ? Array.Empty<Edit>() : new[] { new Edit(TextSpan.FromBounds(code.GetFirstToken().GetPreviousToken().Span.End, code.Span.End), "") };
        if (code != null) return rewrite.Write(after.Value, code.Value.Span) is { } changed ? new[] { changed } : null;
        return rewrite.Code is BaseFieldDeclarationSyntax field && rewrite.Write(after.Value, new TextSpan(field.Declaration.Span.End, 0), " = ") is { } added ? new[] { added } : null;
    }

    private static EqualsValueClauseSyntax? Of(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Initializer,
        BaseFieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0].Initializer,
        _ => null,
    };
}
