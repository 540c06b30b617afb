using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.CodeFixes.Declarations;

/// <summary>Modifiers. What the template has and the pattern has not takes the place of what it is the other way round with.</summary>
internal sealed class ModifiersChange : DeclarationChange
{
    public override bool Owns(SyntaxNode declaration, SyntaxNodeOrToken part) => part.IsToken && new DeclarationParts(declaration).Modifiers.Contains(part.AsToken());

    public override IEnumerable<Edit> Of(DeclarationRewrite rewrite)
    {
        var (before, after, has) = (Of(rewrite.Pattern), Of(rewrite.Template), Of(rewrite.Code));
        var added = new Queue<string>(after.Where(modifier => !before.Any(modifier.Kind()) && !has.Any(modifier.Kind())).Select(modifier => modifier.Text));
        foreach (var removed in has.Where(modifier => before.Any(modifier.Kind()) && !after.Any(modifier.Kind())))
        {
            yield return added.Count > 0 ? new Edit(removed.Span, added.Dequeue()) : new Edit(TextSpan.FromBounds(removed.SpanStart, removed.GetNextToken().SpanStart), "");
        }

        if (added.Count > 0) yield return Added(string.Join(" ", added), has, rewrite.Code);
    }

    /// <summary>New modifiers stand last, but before <c>partial</c>, which has to be.</summary>
    private static Edit Added(string text, SyntaxTokenList has, SyntaxNode code)
    {
        if (has.Any(SyntaxKind.PartialKeyword)) return new Edit(new TextSpan(has.First(modifier => modifier.IsKind(SyntaxKind.PartialKeyword)).SpanStart, 0), text + " ");
        if (has.Count > 0) return new Edit(new TextSpan(has[has.Count - 1].Span.End, 0), " " + text);
        return new Edit(new TextSpan(code.ChildNodesAndTokens().First(part => !part.IsKind(SyntaxKind.AttributeList)).SpanStart, 0), text + " ");
    }

    private static SyntaxTokenList Of(SyntaxNode declaration) => new DeclarationParts(declaration).Modifiers;
}
