namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside a method that takes `T $p`</em>: the innermost function has a parameter of type <c>T</c>; <c>$p</c> holds its name.</summary>
internal sealed class InMethodThatTakes : ContextWord
{
    public override string Phrase => "a method that takes";

    public override Operands Operands => Operands.Any;

    internal override Context? Bind(ImmutableArray<Operand> operands) =>
        operands.All(operand => operand.Pattern != null || operand.Family != null) ? new Found(operands) : null;

    private sealed class Found : Context
    {
        private readonly ImmutableArray<Operand> _operands;

        public Found(ImmutableArray<Operand> operands) => _operands = operands;

        public override Surrounding? Find(SyntaxNode node, Bindings bindings, MatchScope scope)
        {
            if (Functions.Innermost(node) is not { } function || Functions.Symbol(function, scope) is not { } method) return null;
            var held = _operands
                .SelectMany(operand => method.Parameters.Select(parameter => operand.MatchParameter(parameter, scope, bindings)))
                .FirstOrDefault(found => found != null);
            return held == null ? null : new Surrounding(function, held);
        }
    }
}
