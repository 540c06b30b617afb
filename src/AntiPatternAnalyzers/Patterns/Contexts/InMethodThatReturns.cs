namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside a method that returns `T`</em>: the innermost function returns <c>T</c> or what derives from it.</summary>
internal sealed class InMethodThatReturns : ContextWord
{
    public override string Phrase => "a method that returns";

    public override Operands Operands => Operands.Any;

    internal override Context? Bind(ImmutableArray<Operand> operands) =>
        operands.All(operand => operand.IsType) ? new Found(operands) : null;

    private sealed class Found : Context
    {
        private readonly ImmutableArray<Operand> _operands;

        public Found(ImmutableArray<Operand> operands) => _operands = operands;

        public override Surrounding? Find(SyntaxNode node, Bindings bindings, MatchScope scope)
        {
            if (Functions.Innermost(node) is not { } function || Functions.Symbol(function, scope) is not { } method) return null;
            var held = _operands
                .Select(operand => operand.MatchType(method.ReturnType, scope, bindings))
                .FirstOrDefault(found => found != null);
            return held == null ? null : new Surrounding(function, held);
        }
    }
}
