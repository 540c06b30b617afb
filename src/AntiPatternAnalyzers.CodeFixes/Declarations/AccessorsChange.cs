using AntiPatternAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Declarations;

/// <summary>The accessors of a property: taken out, or another in the place of one (<c>set</c> as <c>init</c>).</summary>
internal sealed class AccessorsChange : DeclarationChange
{
    public override bool Owns(SyntaxNode declaration, SyntaxNodeOrToken part) => part.AsNode() is AccessorListSyntax;

    public override IEnumerable<Edit>? Of(DeclarationRewrite rewrite)
    {
        var (before, after, code) = (Of(rewrite.Pattern), Of(rewrite.Template), Of(rewrite.Code));
        var removed = before.Where(accessor => !after.Any(other => other.ToString() == accessor.ToString())).ToList();
        var added = after.Where(accessor => !before.Any(other => other.ToString() == accessor.ToString())).ToList();
        if (removed.Count == 0 && added.Count == 0) return Array.Empty<Edit>();
        if (added.Count > removed.Count || added.Any(accessor => accessor.Body != null || accessor.ExpressionBody != null)) return null;
        var edits = removed.Select((accessor, index) => Edit(code.FirstOrDefault(found => found.IsKind(accessor.Kind())), added.ElementAtOrDefault(index))).ToList();
        return edits.Contains(null) ? null : edits.OfType<Edit>();
    }

    /// <summary>An accessor keeps its body where just its keyword or modifiers change.</summary>
    private static Edit? Edit(AccessorDeclarationSyntax? code, AccessorDeclarationSyntax? wanted)
    {
        if (code == null) return null;
        if (wanted == null) return new Edit(TextSpan.FromBounds(code.GetFirstToken().GetPreviousToken().Span.End, code.Span.End), "");
        var start = code.Modifiers.Count > 0 ? code.Modifiers[0].SpanStart : code.Keyword.SpanStart;
        return new Edit(TextSpan.FromBounds(start, code.Keyword.Span.End), string.Join(" ", wanted.Modifiers.Append(wanted.Keyword).Select(token => token.Text)));
    }

    private static IReadOnlyList<AccessorDeclarationSyntax> Of(SyntaxNode declaration) =>
        (declaration as BasePropertyDeclarationSyntax)?.AccessorList?.Accessors.ToList() ?? new List<AccessorDeclarationSyntax>();
}
