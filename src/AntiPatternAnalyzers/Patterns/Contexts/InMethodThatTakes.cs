using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside a method that takes `T $p`</em>: the innermost function has a parameter of type <c>T</c>; <c>$p</c> holds its name.</summary>
internal sealed class InMethodThatTakes : ContextWord
{
    public override string Phrase => "a method that takes";

    public override Operands Operands => Operands.Any;

    internal override Context? Bind(ImmutableArray<Operand> operands) =>
        operands.All(operand => operand.Pattern != null || operand.Family != null) ? new MethodContext(operands, Takes) { Misfits = Misfits } : null;

    private static Bindings? Takes(Operand operand, IMethodSymbol method, Bindings bindings, MatchScope scope) =>
        method.Parameters.Select(parameter => operand.MatchParameter(parameter, scope, bindings)).FirstOrDefault(found => found != null);

    private static bool Misfits(Operand operand, SyntaxNode function, MatchScope scope) => Parameters(function) is { } parameters
        && parameters.All(parameter => scope.DeclaredTypeOf(parameter) is { } type && !scope.MayFitParameter(operand, type));

    private static IEnumerable<ParameterSyntax>? Parameters(SyntaxNode function) => function switch
    {
        BaseMethodDeclarationSyntax method => method.ParameterList.Parameters,
        LocalFunctionStatementSyntax local => local.ParameterList.Parameters,
        AnonymousFunctionExpressionSyntax lambda => LambdaParameters.Of(lambda),
        _ => null,
    };
}
