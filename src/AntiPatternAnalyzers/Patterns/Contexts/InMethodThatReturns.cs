namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside a method that returns `T`</em>: the innermost function returns <c>T</c> or what derives from it.</summary>
internal sealed class InMethodThatReturns : ContextWord
{
    public override string Phrase => "a method that returns";

    public override Operands Operands => Operands.Any;

    internal override Context? Bind(ImmutableArray<Operand> operands) =>
        operands.All(operand => operand.IsType) ? new MethodContext(operands, (operand, method, bindings, scope) => operand.MatchType(method.ReturnType, scope, bindings)) : null;
}

