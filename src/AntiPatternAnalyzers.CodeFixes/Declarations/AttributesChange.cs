using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Layout;
using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Declarations;

/// <summary>Attributes. A new one stands on a line of its own.</summary>
internal sealed class AttributesChange : DeclarationChange
{
    public override bool IsSeenOutside => false;

    public override bool Owns(SyntaxNode declaration, SyntaxNodeOrToken part) => part.AsNode() is AttributeListSyntax;

    public override IEnumerable<Edit>? Of(DeclarationRewrite rewrite)
    {
        var (before, after) = (Of(rewrite.Pattern), Of(rewrite.Template));
        var removed = before.Where(item => !after.Any(other => other.ToString() == item.ToString())).Select(item => InCode(item, rewrite)).ToList();
        var added = after.Where(item => !before.Any(other => other.ToString() == item.ToString())).ToList();
        if (removed.Contains(null)) return null;
        var (start, text) = (rewrite.Code.SpanStart, rewrite.Document.Text);
        var line = LineEndings.Of(text) + Indentation.At(text, start);
        var edits = removed.Select((item, index) => index < added.Count ? rewrite.Write(added[index], item!.Span) : Removal.Of(ImmutableArray.Create<SyntaxNode>(item!), text))
            .Concat(added.Skip(removed.Count).Select(item => rewrite.Write(item, new TextSpan(start, 0), "[", "]" + line))).ToList();
        return edits.Contains(null) ? null : edits.OfType<Edit>();
    }

    private static List<AttributeSyntax> Of(SyntaxNode declaration) => new DeclarationParts(declaration).Attributes.SelectMany(list => list.Attributes).ToList();

    private static AttributeSyntax? InCode(AttributeSyntax item, DeclarationRewrite rewrite) => rewrite.SymbolOf(item.Name) is not { } type ? null
        : Of(rewrite.Code).FirstOrDefault(found => SymbolEqualityComparer.Default.Equals(type, rewrite.Document.Model.GetTypeInfo(found, rewrite.Document.Cancellation).Type?.OriginalDefinition));
}
