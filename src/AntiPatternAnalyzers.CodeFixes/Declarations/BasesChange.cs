using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Planning;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Declarations;

/// <summary>What a type derives from and implements.</summary>
internal sealed class BasesChange : DeclarationChange
{
    public override bool Owns(SyntaxNode declaration, SyntaxNodeOrToken part) => part.AsNode() is BaseListSyntax;

    public override IEnumerable<Edit>? Of(DeclarationRewrite rewrite) => ItemEdits.Of(
        Of(rewrite.Pattern),
        Of(rewrite.Template),
        item => InCode(item, rewrite),
        (wanted, item) => rewrite.Write(wanted, item.Span),
        item => Without(item, rewrite),
        (wanted, index) => rewrite.Write(wanted, End(rewrite.Code), index > 0 || Of(rewrite.Code).Count > 0 ? ", " : " : "));

    private static List<BaseTypeSyntax> Of(SyntaxNode declaration) =>
        (declaration as BaseTypeDeclarationSyntax)?.BaseList?.Types.ToList() ?? new List<BaseTypeSyntax>();

    private static BaseTypeSyntax? InCode(BaseTypeSyntax item, DeclarationRewrite rewrite) => Of(rewrite.Code).FirstOrDefault(found =>
        rewrite.Match.Bindings.Names.Any(name => rewrite.Match.Bindings[name]!.Nodes.Contains(found.Type) && item.ToString().EndsWith(name, StringComparison.Ordinal))
        || rewrite.SymbolOf(item.Type) is { } type && SymbolEqualityComparer.Default.Equals(type, rewrite.Document.Model.GetTypeInfo(found.Type, rewrite.Document.Cancellation).Type?.OriginalDefinition));

    private static Edit? Without(BaseTypeSyntax item, DeclarationRewrite rewrite)
    {
        if (item.Parent is BaseListSyntax { Types.Count: > 1 }) return Removal.Of(ImmutableArray.Create<SyntaxNode>(item), rewrite.Document.Style);
        var list = item.Parent!;
        return new Edit(TextSpan.FromBounds(list.GetFirstToken().GetPreviousToken().Span.End, list.Span.End), "");
    }

    /// <summary>Where further bases go.</summary>
    private static TextSpan End(SyntaxNode code)
    {
        var last = code.ChildNodes().LastOrDefault(child => child is BaseListSyntax or ParameterListSyntax or TypeParameterListSyntax);
        return new TextSpan(last?.Span.End ?? ((BaseTypeDeclarationSyntax)code).Identifier.Span.End, 0);
    }
}
