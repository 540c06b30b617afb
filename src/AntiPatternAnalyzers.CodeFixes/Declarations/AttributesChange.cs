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
        var (start, text) = (rewrite.Code.SpanStart, rewrite.Document.Text);
        var line = LineEndings.Of(text) + Indentation.At(text, start);
        return ItemEdits.Of(
            Of(rewrite.Pattern),
            Of(rewrite.Template),
            item => InCode(item, rewrite),
            (wanted, item) => rewrite.Write(wanted, item.Span),
            item => Removal.Of(ImmutableArray.Create<SyntaxNode>(item), rewrite.Document.Style),
            (wanted, _) => rewrite.Write(wanted, new TextSpan(start, 0), "[", "]" + line));
    }

    private static List<AttributeSyntax> Of(SyntaxNode declaration) => new DeclarationParts(declaration).Attributes.SelectMany(list => list.Attributes).ToList();

    private static AttributeSyntax? InCode(AttributeSyntax item, DeclarationRewrite rewrite) => rewrite.SymbolOf(item.Name) is not { } type ? null
        : Of(rewrite.Code).FirstOrDefault(found => SymbolEqualityComparer.Default.Equals(type, rewrite.Document.Model.GetTypeInfo(found, rewrite.Document.Cancellation).Type?.OriginalDefinition));
}
