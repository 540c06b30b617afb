using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is unused</em>: its value is dropped without a word (<c>_ =</c> is one), or the declared local is never read.</summary>
internal sealed class IsUnused : PlainWord
{
    public override string Phrase => "unused";

    protected override bool? Answer(Binding subject, MatchScope scope)
    {
        if (Subject.Code(subject) is not ExpressionSyntax code) return LocalFlow.Of(subject, scope) is { } flow ? flow.Uses.All(IsOnlyWritten) : null;
        return SubjectType.Of(code, scope) switch
        {
            { TypeKind: TypeKind.Error } => null,
            { SpecialType: SpecialType.System_Void } => false,
            _ => IsDropped(code, scope),
        };
    }

    private static bool IsOnlyWritten(IdentifierNameSyntax use) => LocalWrite.Of(use) is { IsPlain: true, Place.Parent: ExpressionStatementSyntax };

    private static bool IsDropped(SyntaxNode node, MatchScope scope)
    {
        while (IsAll(node.Parent, node)) node = node.Parent!;
        return IsDroppedBy(node.Parent, node, scope);
    }

    private static bool IsAll(SyntaxNode? around, SyntaxNode node) =>
        around is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
        || around is ConditionalAccessExpressionSyntax access && access.WhenNotNull == node;

    private static bool IsDroppedBy(SyntaxNode? around, SyntaxNode node, MatchScope scope) => around switch
    {
        ExpressionStatementSyntax => true,
        ForStatementSyntax loop => loop.Condition != node,
        ArrowExpressionClauseSyntax { Parent: { } declaration } => ReturnsNothing(scope.DeclaredBy(declaration)),
        AnonymousFunctionExpressionSyntax lambda => ReturnsNothing(scope.SymbolOf(lambda)),
        _ => false,
    };

    private static bool ReturnsNothing(ISymbol? function) =>
        function is IMethodSymbol { ReturnsVoid: true } or IMethodSymbol { IsAsync: true, ReturnType: INamedTypeSymbol { IsGenericType: false } };
}
