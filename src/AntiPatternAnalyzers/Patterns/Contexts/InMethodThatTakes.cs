namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside a method that takes `T $p`</em>: the innermost function has a parameter of type <c>T</c>; <c>$p</c> holds its name.</summary>
internal sealed class InMethodThatTakes : ContextWord
{
    public override string Phrase => "a method that takes";

    public override Operands Operands => Operands.Any;

    internal override Context? Bind(ImmutableArray<Operand> operands) =>
        operands.All(operand => operand.Pattern != null || operand.Family != null) ? new MethodContext(operands, Takes) : null;

    private static Bindings? Takes(Operand operand, IMethodSymbol method, Bindings bindings, MatchScope scope) =>
        method.Parameters.Select(parameter => operand.MatchParameter(parameter, scope, bindings)).FirstOrDefault(found => found != null);
}

