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

    private static bool IsDropped(SyntaxNode node, MatchScope scope) => node.Parent switch
    {
        ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } => IsDropped(node.Parent, scope),
        ConditionalAccessExpressionSyntax access => access.WhenNotNull == node && IsDropped(access, scope),
        ExpressionStatementSyntax => true,
        ForStatementSyntax loop => loop.Condition != node,
        ArrowExpressionClauseSyntax { Parent: { } declaration } => ReturnsNothing(scope.DeclaredBy(declaration)),
        AnonymousFunctionExpressionSyntax lambda => ReturnsNothing(scope.SymbolOf(lambda)),
        _ => false,
    };

    private static bool ReturnsNothing(ISymbol? function) =>
        function is IMethodSymbol { ReturnsVoid: true } or IMethodSymbol { IsAsync: true, ReturnType: INamedTypeSymbol { IsGenericType: false } };
}
