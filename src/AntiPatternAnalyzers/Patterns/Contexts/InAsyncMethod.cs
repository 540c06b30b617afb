using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside an async method</em>: the innermost function, lambda or local function is async.</summary>
internal sealed class InAsyncMethod : FunctionWord
{
    public override string Phrase => "an async method";

    protected override bool Fits(SyntaxNode function, MatchScope scope) => function switch
    {
        BaseMethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.AsyncKeyword),
        GlobalStatementSyntax => Functions.Symbol(function, scope) is { IsAsync: true },
        _ => false,
    };
}
