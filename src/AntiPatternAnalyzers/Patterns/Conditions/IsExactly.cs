using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is exactly `T`</em>: the type is that very one.</summary>
internal sealed class IsExactly : ConditionWord
{
    public override string Verb => "is";

    public override string Phrase => "exactly";

    public override Operands Operands => Operands.Any;

    public override bool TakesTypes => true;

    internal override string? Fault(string operand, Pattern? code) => OperandFault.Type(code);

    internal override Condition? Bind(ImmutableArray<Operand> operands) =>
        operands.All(operand => operand.Pattern?.AsType != null) ? new AnyOperand(operands, Holds, (subject, scope) => SubjectType.Known(subject, scope) != null) : null;

    private static Bindings? Holds(Operand operand, Binding subject, Bindings bindings, MatchScope scope) =>
        operand.Pattern!.MatchType(operand.Pattern.AsType is NullableTypeSyntax ? SubjectType.Flowing(subject, scope) : SubjectType.Of(subject, scope), scope, bindings, exactly: true);
}
