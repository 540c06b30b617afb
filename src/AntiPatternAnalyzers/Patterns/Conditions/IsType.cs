namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is `T`</em>: the type is <c>T</c>, derives from it or implements it. <em>is `pattern`</em>: the code has that shape.</summary>
internal sealed class IsType : ConditionWord
{
    public override string Verb => "is";

    public override string Phrase => "";

    public override Operands Operands => Operands.Any;

    internal override Condition? Bind(ImmutableArray<Operand> operands) =>
        operands.All(operand => operand.Pattern != null) ? new Held(operands) : null;

    private sealed class Held : Condition
    {
        private readonly ImmutableArray<Operand> _operands;

        public Held(ImmutableArray<Operand> operands) => _operands = operands;

        public override Bindings? Holds(Binding subject, Bindings bindings, MatchScope scope)
        {
            var type = SubjectType.Of(subject, scope);
            foreach (var pattern in _operands.Select(operand => operand.Pattern!))
            {
                if (pattern.MatchType(type, scope, bindings, exactly: false) is { } held) return held;
                if (subject.Node is { } node && pattern.AsType == null && pattern.Match(node, scope, bindings, HoleConditions.None) is { } match) return match.Bindings;
            }

            return null;
        }

        public override bool CanTell(Binding subject, MatchScope scope) =>
            _operands.All(operand => operand.Pattern!.AsType == null || !operand.Pattern.Problems.Any())
            && (SubjectType.Of(subject, scope) is { TypeKind: not TypeKind.Error } || _operands.All(operand => operand.Pattern!.AsType is null));
    }
}
