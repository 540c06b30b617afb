namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>
/// A word of the language that says something about a hole: <c>$x is named …</c>, <c>$x has an async twin</c>.
/// One word, one file in this folder; a word is found by being there.
/// </summary>
public abstract class ConditionWord
{
    /// <summary>All words, those with longer phrases first, so that the first that fits is the one that was meant.</summary>
    public static ImmutableArray<ConditionWord> All { get; } =
        PlannedConditions.Beside(Words.Of<ConditionWord>(word => word.Phrase));

    /// <summary>The verb in the third person: <c>is</c>, <c>has</c>, <c>contains</c>, <c>matches</c>, <c>comes</c>.</summary>
    public abstract string Verb { get; }

    /// <summary>What follows the verb and its <em>not</em> or <em>no</em>, without the operands; may be empty.</summary>
    public abstract string Phrase { get; }

    /// <summary>The code spans that follow the phrase.</summary>
    public virtual Operands Operands => Operands.None;

    /// <summary>Whether the operands are C#, not names or regular expressions.</summary>
    public virtual bool TakesCode => true;

    /// <summary>Whether this version can check it; a word that it cannot is known all the same.</summary>
    public virtual bool HasMeaning => true;

    /// <summary>The word's meaning for these operands; null where they are not of its kind, or this version has none.</summary>
    internal virtual Condition? Bind(ImmutableArray<Operand> operands) => null;
}
