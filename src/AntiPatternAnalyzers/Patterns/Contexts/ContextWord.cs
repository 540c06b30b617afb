namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary>
/// A word that names what a match may stand in: <c>inside a loop</c>, <c>inside a method that takes …</c>.
/// One word, one file in this folder; a word is found by being there.
/// </summary>
public abstract class ContextWord
{
    /// <summary>All words, those with longer phrases first.</summary>
    public static ImmutableArray<ContextWord> All { get; } = Words.Of<ContextWord>(word => word.Phrase);

    /// <summary>The words after <em>inside</em>, without the operands: <c>a loop</c>, <c>a method that returns</c>.</summary>
    public abstract string Phrase { get; }

    /// <summary>The code spans that follow the phrase.</summary>
    public virtual Operands Operands => Operands.None;

    /// <summary>The word's meaning for these operands; null where they are not of its kind.</summary>
    internal abstract Context? Bind(ImmutableArray<Operand> operands);
}
