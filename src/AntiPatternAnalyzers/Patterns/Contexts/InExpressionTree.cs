using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside an expression tree</em>: a lambda round the code, however far out, becomes an <c>Expression</c>.</summary>
internal sealed class InExpressionTree : ContextWord
{
    public override string Phrase => "an expression tree";

    internal override Context? Bind(ImmutableArray<Operand> operands) => new Found();

    private sealed class Found : Context
    {
        public override Surrounding? Find(SyntaxNode node, Bindings bindings, MatchScope scope)
        {
            var tree = node.Ancestors().FirstOrDefault(around => around is AnonymousFunctionExpressionSyntax ? IsTree(around, scope) : IsClauseOfTree(around, scope));
            return tree == null ? null : new Surrounding(tree, bindings);
        }

        private static bool IsTree(SyntaxNode lambda, MatchScope scope) => IsExpression(scope.Model.GetTypeInfo(lambda, scope.Cancellation).ConvertedType);

        /// <summary>The clause of a query becomes an argument of the method that it stands for.</summary>
        private static bool IsClauseOfTree(SyntaxNode node, MatchScope scope)
        {
            var method = node switch
            {
                QueryClauseSyntax clause => scope.Model.GetQueryClauseInfo(clause, scope.Cancellation).OperationInfo.Symbol,
                SelectOrGroupClauseSyntax or OrderingSyntax => scope.SymbolOf(node),
                _ => null,
            };
            return method is IMethodSymbol { Parameters: var parameters } && parameters.Any(parameter => IsExpression(parameter.Type));
        }

        private static bool IsExpression(ITypeSymbol? type) =>
            type is { Name: "Expression" } && type.ContainingNamespace?.ToDisplayString() == "System.Linq.Expressions";
    }
}
