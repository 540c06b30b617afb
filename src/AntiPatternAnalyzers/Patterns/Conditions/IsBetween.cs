namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is between `1` and `9`</em>: a constant number that is, both ends included, across numeric types.</summary>
internal sealed class IsBetween : ConstantWord
{
    public override string Verb => "is";

    public override string Phrase => "between";

    public override Operands Operands => Operands.Two;

    protected override bool? Fits(object? value, IReadOnlyList<object?> operands) =>
        Compare(value, operands[0], order => order >= 0) is { } isFrom && Compare(value, operands[1], order => order <= 0) is { } isTo ? isFrom && isTo : null;
}
