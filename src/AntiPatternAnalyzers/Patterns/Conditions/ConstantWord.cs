namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A word that compares a constant with constants: <em>is greater than `0`</em>. What is no constant, nobody knows.</summary>
internal abstract class ConstantWord : ConditionWord
{
    public override Operands Operands => Operands.One;

    /// <summary>Whether it holds for a value; null where that cannot be told.</summary>
    protected abstract bool? Fits(object? value, IReadOnlyList<object?> operands);

    internal override string? Fault(string operand, Pattern? code) => OperandFault.Number(code);

    internal override Condition? Bind(ImmutableArray<Operand> operands)
    {
        var values = operands.Select(operand => operand.Pattern?.Constant ?? default).ToList();
        if (!values.All(value => ConstantValue.IsNumber(value.Value))) return null;
        var numbers = values.Select(value => value.Value).ToList();
        return new Question((subject, scope) => ConstantValue.Of(subject, scope) is { HasValue: true, Value: var value } ? Fits(value, numbers) : null);
    }

    /// <summary>How a value compares with a number; null where it is no number.</summary>
    protected static bool? Compare(object? value, object? number, Func<int, bool> fits) =>
        ConstantValue.Compare(value, number) is { } order ? fits(order) : null;
}
