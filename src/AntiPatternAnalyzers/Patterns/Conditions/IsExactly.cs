namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is exactly `T`</em>: the type is that very one.</summary>
internal sealed class IsExactly : ConditionWord
{
    public override string Verb => "is";

    public override string Phrase => "exactly";

    public override Operands Operands => Operands.Any;

    internal override Condition? Bind(ImmutableArray<Operand> operands) =>
        operands.All(operand => operand.Pattern?.AsType != null) ? new Held(operands) : null;

    private sealed class Held : Condition
    {
        private readonly ImmutableArray<Operand> _operands;

        public Held(ImmutableArray<Operand> operands) => _operands = operands;

        public override Bindings? Holds(Binding subject, Bindings bindings, MatchScope scope)
        {
            var type = SubjectType.Of(subject, scope);
            return _operands
                .Select(operand => operand.Pattern!.MatchType(type, scope, bindings, exactly: true))
                .FirstOrDefault(held => held != null);
        }

        public override bool CanTell(Binding subject, MatchScope scope) => SubjectType.Of(subject, scope) is { TypeKind: not TypeKind.Error };
    }
}
