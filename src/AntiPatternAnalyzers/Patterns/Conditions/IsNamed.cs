namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is named `A` or `B`</em>: its name: the last one of what it names, calls, creates or declares.</summary>
internal sealed class IsNamed : ConditionWord
{
    public override string Verb => "is";

    public override string Phrase => "named";

    public override Operands Operands => Operands.Any;

    public override bool TakesCode => false;

    internal override string? Fault(string operand, Pattern? code) => OperandFault.Name(operand);

    internal override ImmutableArray<string>? Names(IEnumerable<string> operands) => operands.ToImmutableArray();

    internal override Condition Bind(ImmutableArray<Operand> operands)
    {
        var names = operands.Select(operand => operand.Text).ToImmutableHashSet();
        return new Question((subject, scope) => SubjectName.Of(subject, scope).Any(names.Contains))
        {
            Spelling = (subject, scope) => SubjectName.Sure(subject, scope) is { } name ? names.Contains(name) : null,
        };
    }
}
