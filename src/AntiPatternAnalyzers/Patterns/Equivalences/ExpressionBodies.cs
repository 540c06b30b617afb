using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>
/// The body of a member or local function as a block and behind an arrow: <c>{ return x; }</c> is <c>=&gt; x;</c>. A statement
/// that is all of the pattern is what stands behind the arrow, of a lambda too, where nothing is returned.
/// </summary>
internal sealed class ExpressionBodies : Equivalence
{
    public override string Name => "expression bodies";

    public override bool Concerns(SyntaxNode pattern) => pattern is BlockSyntax or AccessorListSyntax or ArrowExpressionClauseSyntax or ExpressionStatementSyntax or AccessorDeclarationSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) => (pattern, code) switch
    {
        (BlockSyntax or AccessorListSyntax, ArrowExpressionClauseSyntax) => true,
        (ArrowExpressionClauseSyntax, BlockSyntax or AccessorListSyntax) => true,
        (ExpressionStatementSyntax, ArrowExpressionClauseSyntax or LambdaExpressionSyntax { ExpressionBody: not null }) => FunctionBody.IsStatement(Behind(code)),
        (AccessorDeclarationSyntax { Body: not null }, AccessorDeclarationSyntax { ExpressionBody: not null }) => true,
        (AccessorDeclarationSyntax { ExpressionBody: not null }, AccessorDeclarationSyntax { Body: not null }) => true,
        _ => false,
    };

    public override bool MayApply(SyntaxNode pattern, SyntaxNode code, in Glance glance) => Applies(pattern, code)
        && (pattern is not ExpressionStatementSyntax statement || glance.MayBe(statement.Expression, Behind(code)));

    public override IEnumerable<SyntaxKind> Beginnings(SyntaxNode pattern) => pattern is ExpressionStatementSyntax
        ? new[] { SyntaxKind.ArrowExpressionClause, SyntaxKind.SimpleLambdaExpression, SyntaxKind.ParenthesizedLambdaExpression }
        : Enumerable.Empty<SyntaxKind>();

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var spelling = (goal.Pattern, goal.Code) switch
        {
            (ExpressionStatementSyntax pattern, _) => FunctionBody.Match(pattern, Behind(goal.Code), matcher, goal.Next),
            (AccessorListSyntax pattern, _) => Getter(pattern) is { } body ? goal with { Pattern = body } : null,
            (_, AccessorListSyntax code) => Getter(code) is { } body ? goal with { Code = body } : null,
            (AccessorDeclarationSyntax pattern, AccessorDeclarationSyntax code) => Accessors(pattern, code, goal.Next),
            (BlockSyntax pattern, ArrowExpressionClauseSyntax code) => FunctionBody.Match(pattern, code.Expression, matcher, goal.Next),
            (ArrowExpressionClauseSyntax pattern, BlockSyntax code) => FunctionBody.Match(pattern.Expression, code, goal.Next),
            _ => null,
        };
        if (spelling != null) yield return spelling;
    }

    private static ExpressionSyntax Behind(SyntaxNode code) => code is ArrowExpressionClauseSyntax arrow ? arrow.Expression : ((LambdaExpressionSyntax)code).ExpressionBody!;

    private static SyntaxNode? Getter(AccessorListSyntax list) => FunctionBody.IsGetter(list) ? FunctionBody.Of(list.Accessors[0]) : null;

    private static Goal? Accessors(AccessorDeclarationSyntax pattern, AccessorDeclarationSyntax code, Goal? next)
    {
        if (pattern.Modifiers.Any(modifier => !code.Modifiers.Any(other => other.RawKind == modifier.RawKind))) return null;
        var body = FunctionBody.Match(FunctionBody.Of(pattern)!, FunctionBody.Of(code)!, next);
        return Structure.Parts(new SyntaxNodeOrToken[] { pattern.Keyword }, new SyntaxNodeOrToken[] { code.Keyword }, body);
    }
}
