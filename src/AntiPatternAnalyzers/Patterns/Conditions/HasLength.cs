namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>has length `1`</em>: a constant string of so many characters.</summary>
internal sealed class HasLength : ConstantWord
{
    public override string Verb => "has";

    public override string Phrase => "length";

    protected override bool? Fits(object? value, IReadOnlyList<object?> operands) =>
        value is string text ? Compare(text.Length, operands[0], order => order == 0) : null;
}
