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
            var lambda = node.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().FirstOrDefault(around => IsTree(around, scope));
            return lambda == null ? null : new Surrounding(lambda, bindings);
        }

        private static bool IsTree(SyntaxNode lambda, MatchScope scope) =>
            scope.Model.GetTypeInfo(lambda, scope.Cancellation).ConvertedType is { Name: "Expression" } type
            && type.ContainingNamespace?.ToDisplayString() == "System.Linq.Expressions";
    }
}
