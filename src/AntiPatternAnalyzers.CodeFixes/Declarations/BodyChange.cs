using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Layout;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Declarations;

/// <summary>What a function does.</summary>
internal sealed class BodyChange : DeclarationChange
{
    public override bool IsSeenOutside => false;

    public override bool Owns(SyntaxNode declaration, SyntaxNodeOrToken part) =>
        part.IsKind(SyntaxKind.SemicolonToken) || part.AsNode() is BlockSyntax or ArrowExpressionClauseSyntax;

    public override IEnumerable<Edit>? Of(DeclarationRewrite rewrite)
    {
        var (before, after, code) = (Of(rewrite.Pattern), Of(rewrite.Template), Of(rewrite.Code));
        if (before?.ToString() == after?.ToString()) return Array.Empty<Edit>();
        if (before == null || after == null || code == null || before.RawKind != code.RawKind || code.RawKind != after.RawKind) return null;
        if (rewrite.Filled(after) is not { } filled) return null;
        var matched = MatchedCode.Of(ImmutableArray.Create(code), rewrite.Match.Bindings);
        return new[] { ResultWriter.Write(ImmutableArray.Create(filled), matched, rewrite.Document.Style) };
    }

    private static SyntaxNode? Of(SyntaxNode declaration) => declaration.ChildNodes().FirstOrDefault(child => child is BlockSyntax or ArrowExpressionClauseSyntax);
}
