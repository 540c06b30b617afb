namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>
/// A word of the language that says something about a hole: <c>$x is named …</c>, <c>$x has an async twin</c>.
/// One word, one file in this folder; a word is found by being there.
/// </summary>
public abstract class ConditionWord
{
    /// <summary>All words, those with longer phrases first, so that the first that fits is the one that was meant.</summary>
    public static ImmutableArray<ConditionWord> All { get; } = Words.Of<ConditionWord>(word => word.Phrase);

    /// <summary>The verb in the third person: <c>is</c>, <c>has</c>, <c>contains</c>, <c>matches</c>, <c>comes</c>.</summary>
    public abstract string Verb { get; }

    /// <summary>What follows the verb and its <em>not</em> or <em>no</em>, without the operands; may be empty.</summary>
    public abstract string Phrase { get; }

    /// <summary>The code spans that follow the phrase.</summary>
    public virtual Operands Operands => Operands.None;

    /// <summary>Whether the operands are C#, not names or regular expressions.</summary>
    public virtual bool TakesCode => true;

    /// <summary>Whether a bare name among the operands can be nothing but a type: a project without it has no use for the row.</summary>
    public virtual bool TakesTypes => false;

    /// <summary>What is wrong with an operand, as far as the document alone can tell; null where nothing is.</summary>
    /// <param name="operand">The operand's text.</param>
    /// <param name="code">The operand read as C#; null where the word takes no code.</param>
    internal virtual string? Fault(string operand, Pattern? code) => null;

    /// <summary>The names that what is called, or a declared method or type, can have, by the operands; null where the word says nothing of it.</summary>
    internal virtual Anchors.Anchor? Names(IEnumerable<string> operands) => null;

    /// <summary>The names of which code must spell one to be an expression other than a constant string, by the operands; null where the word says nothing of it.</summary>
    internal virtual Anchors.Anchor? Texts(IEnumerable<string> operands) => null;

    /// <summary>Whether what it holds of is no constant string.</summary>
    internal virtual bool ExcludesText => false;

    /// <summary>Whether it holds only where code of the same file matches one of the operands.</summary>
    internal virtual bool IsInFile => false;

    /// <summary>The word's meaning for these operands; null where they are not of its kind.</summary>
    internal abstract Condition? Bind(ImmutableArray<Operand> operands);

    /// <summary>The same for a hole that holds no constant, as another of its conditions says.</summary>
    internal virtual Condition? BindForVariable(ImmutableArray<Operand> operands) => Bind(operands);
}
