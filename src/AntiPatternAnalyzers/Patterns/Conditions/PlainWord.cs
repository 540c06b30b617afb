namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A word without operands: <em>is a constant</em>, <em>is pure</em>.</summary>
internal abstract class PlainWord : ConditionWord
{
    public override string Verb => "is";

    /// <summary>Whether it holds for what a hole holds; null where the compiler does not know.</summary>
    protected abstract bool? Answer(Binding subject, MatchScope scope);

    internal override Condition Bind(ImmutableArray<Operand> operands) => new Question(Answer);
}
