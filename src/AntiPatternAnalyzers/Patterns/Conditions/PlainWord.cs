namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A word without operands: <em>is a constant</em>, <em>is pure</em>.</summary>
internal abstract class PlainWord : ConditionWord
{
    public override string Verb => "is";

    /// <summary>Whether it holds for what a hole holds; null where the compiler does not know.</summary>
    protected abstract bool? Answer(Binding subject, MatchScope scope);

    /// <summary>What the code alone tells; null where more has to be known.</summary>
    protected virtual bool? Spelled(Binding subject, MatchScope scope) => null;

    /// <summary>What the declarations round the code tell without the compiler; null where it has to be asked.</summary>
    protected virtual bool? Known(Binding subject, MatchScope scope) => null;

    internal override Condition Bind(ImmutableArray<Operand> operands) => new Question(Answer) { Spelling = Spelled, Declaration = Known };
}
