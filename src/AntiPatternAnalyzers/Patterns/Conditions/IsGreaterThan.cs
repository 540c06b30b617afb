namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is greater than `1`</em>: a constant number that is, across numeric types.</summary>
internal sealed class IsGreaterThan : ConstantWord
{
    public override string Verb => "is";

    public override string Phrase => "greater than";

    protected override bool? Fits(object? value, IReadOnlyList<object?> operands) => Compare(value, operands[0], order => order > 0);
}
