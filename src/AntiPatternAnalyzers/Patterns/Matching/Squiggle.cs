using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>What to underline: an expression as a whole, a declaration's name, a statement's header before its block.</summary>
internal static class Squiggle
{
    public static TextSpan Of(SyntaxNode node) => node switch
    {
        ExpressionSyntax => TextSpan.FromBounds(ConditionalReceiver.Start(node), node.Span.End),
        _ when DeclaredName(node) is { } name && name != default => name.Span,
        StatementSyntax or CatchClauseSyntax or ElseClauseSyntax or FinallyClauseSyntax or SwitchSectionSyntax => Header(node),
        _ => node.Span,
    };

    private static SyntaxToken? DeclaredName(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier,
        DelegateDeclarationSyntax type => type.Identifier,
        MethodDeclarationSyntax method => method.Identifier,
        ConstructorDeclarationSyntax constructor => constructor.Identifier,
        DestructorDeclarationSyntax destructor => destructor.Identifier,
        OperatorDeclarationSyntax @operator => @operator.OperatorToken,
        ConversionOperatorDeclarationSyntax conversion => conversion.OperatorKeyword,
        PropertyDeclarationSyntax property => property.Identifier,
        IndexerDeclarationSyntax indexer => indexer.ThisKeyword,
        EventDeclarationSyntax @event => @event.Identifier,
        BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier,
        EnumMemberDeclarationSyntax member => member.Identifier,
        LocalFunctionStatementSyntax function => function.Identifier,
        ParameterSyntax parameter => parameter.Identifier,
        AccessorDeclarationSyntax accessor => accessor.Keyword,
        _ => null,
    };

    /// <summary>A statement up to the block, or embedded statement, that it governs.</summary>
    private static TextSpan Header(SyntaxNode node)
    {
        var governed = node.ChildNodesAndTokens().FirstOrDefault(child =>
            child.AsNode() is StatementSyntax || child.IsKind(SyntaxKind.OpenBraceToken) && node is SwitchStatementSyntax);
        if (node is BlockSyntax block) return block.OpenBraceToken.Span;
        if (governed == default || governed.SpanStart <= node.SpanStart) return node.Span;
        var first = governed.IsToken ? governed.AsToken() : governed.AsNode()!.GetFirstToken(includeZeroWidth: true);
        var last = first.GetPreviousToken();
        return TextSpan.FromBounds(node.SpanStart, last.Span.End);
    }
}
