namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>has an argument of type `T`</em>: one that is written is <c>T</c>, derives from it or implements it.</summary>
internal sealed class HasArgumentOfType : ConditionWord
{
    public override string Verb => "has";

    public override string Phrase => "an argument of type";

    public override Operands Operands => Operands.Any;

    public override bool TakesTypes => true;

    internal override string? Fault(string operand, Pattern? code) => OperandFault.Type(code);

    internal override Condition? Bind(ImmutableArray<Operand> operands) =>
        operands.All(operand => operand.IsType) ? new AnyOperand(operands, Holds, CanTell, speaksOfRuns: true) : null;

    private static Bindings? Holds(Operand operand, Binding subject, Bindings bindings, MatchScope scope) =>
        Types(subject, scope)
            .Select(type => operand.MatchType(type, scope, bindings))
            .FirstOrDefault(held => held != null);

    private static bool CanTell(Binding subject, MatchScope scope) => Types(subject, scope).All(type => type is { TypeKind: not TypeKind.Error });

    private static IEnumerable<ITypeSymbol?> Types(Binding subject, MatchScope scope) =>
        WrittenArguments.Of(subject).Select(argument => SubjectType.Of(Subject.Plain(argument), scope));
}
