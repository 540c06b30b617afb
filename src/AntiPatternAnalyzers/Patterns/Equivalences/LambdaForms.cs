using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>An anonymous function in all its forms: <c>x =&gt; e</c>, <c>(x) =&gt; e</c>, <c>(T x) =&gt; { return e; }</c>, <c>delegate (T x) { return e; }</c>.</summary>
internal sealed class LambdaForms : Equivalence
{
    public override string Name => "lambda forms";

    public override bool Concerns(SyntaxNode pattern) => pattern is AnonymousFunctionExpressionSyntax or ParameterSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) => (pattern, code) switch
    {
        (AnonymousFunctionExpressionSyntax wanted, AnonymousFunctionExpressionSyntax given) => IsOther(wanted, given),
        (ParameterSyntax wanted, ParameterSyntax given) => IsOfLambda(wanted) && IsOfLambda(given) && wanted.Type == null != (given.Type == null),
        _ => false,
    };

    public override IEnumerable<SyntaxKind> Beginnings(SyntaxNode pattern) => pattern is AnonymousFunctionExpressionSyntax
        ? new[] { SyntaxKind.SimpleLambdaExpression, SyntaxKind.ParenthesizedLambdaExpression, SyntaxKind.AnonymousMethodExpression }
        : Enumerable.Empty<SyntaxKind>();

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var spelling = (goal.Pattern, goal.Code) switch
        {
            (AnonymousFunctionExpressionSyntax pattern, AnonymousFunctionExpressionSyntax code) => Functions(pattern, code, matcher, goal.Next),
            (ParameterSyntax pattern, ParameterSyntax code) => Parameter(pattern, code, matcher, goal.Next),
            _ => null,
        };
        if (spelling != null) yield return spelling;
    }

    private static Goal? Functions(AnonymousFunctionExpressionSyntax pattern, AnonymousFunctionExpressionSyntax code, Matcher matcher, Goal? next)
    {
        if (pattern.AsyncKeyword.IsKind(SyntaxKind.None) != code.AsyncKeyword.IsKind(SyntaxKind.None)) return null;
        if (LambdaParameters.Of(pattern) is not { } wanted) return null;
        var given = LambdaParameters.Of(code);
        if (given == null && wanted.Count == 0) next = new CheckGoal(held => matcher.Scope.SymbolOf(code) is IMethodSymbol { Parameters.IsEmpty: true } ? held : null, next);
        given ??= Array.Empty<ParameterSyntax>();
        return Body(pattern, code, matcher, next) is { } body ? Structure.Parts(NodeParts.Of(wanted), NodeParts.Of(given), body) : null;
    }

    private static Goal? Body(AnonymousFunctionExpressionSyntax pattern, AnonymousFunctionExpressionSyntax code, Matcher matcher, Goal? next) => (pattern.Body, code.Body) switch
    {
        (BlockSyntax wanted, ExpressionSyntax given) => FunctionBody.Match(wanted, given, matcher, next),
        (ExpressionSyntax wanted, BlockSyntax given) => FunctionBody.Match(wanted, given, next),
        var (wanted, given) => new NodeGoal(wanted, given, next),
    };

    /// <summary>A parameter whose type only one of the two writes.</summary>
    private static Goal Parameter(ParameterSyntax pattern, ParameterSyntax code, Matcher matcher, Goal? next)
    {
        if (pattern.Type is { } type)
        {
            next = new CheckGoal(held => matcher.Types.Exactly(type, (matcher.Scope.DeclaredBy(code) as IParameterSymbol)?.Type, held), next);
        }

        return Structure.Parts(new SyntaxNodeOrToken[] { pattern.Identifier }, new SyntaxNodeOrToken[] { code.Identifier }, next);
    }

    private static bool IsOther(AnonymousFunctionExpressionSyntax pattern, AnonymousFunctionExpressionSyntax code) =>
        !pattern.IsKind(code.Kind()) || pattern.Body is BlockSyntax != code.Body is BlockSyntax || pattern.Modifiers.Count != code.Modifiers.Count;

    private static bool IsOfLambda(ParameterSyntax parameter) => (parameter.Parent is ParameterListSyntax list ? list.Parent : parameter.Parent) is AnonymousFunctionExpressionSyntax;
}
