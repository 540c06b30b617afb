namespace AntiPatternAnalyzers.Tests.Patterns.Equivalences;

/// <summary>Chooses among spellings that mean the same, and the names of locals.</summary>
/// <param name="choices">The choices, used in turn; none for the plain spelling.</param>
/// <param name="locals">The names of the locals: two numbers and a text.</param>
internal sealed class Speller(int[] choices, string[] locals)
{
    private int _next;

    public string Local(int index) => locals[index];

    public string Any(params string[] spellings) => spellings[Choose(spellings.Length)];

    /// <summary>An expression as an operand, in parentheses; of a known type perhaps with a cast that changes nothing.</summary>
    public string Operand(SpelledExpression expression, string? type = null)
    {
        var text = expression.Spell(this);
        if (expression.IsAtom) return Any(text, $"({text})");
        return type == null ? Any($"({text})", $"(({text}))") : Any($"({text})", $"(({text}))", $"(({type})({text}))", text.EndsWith(')') && !text.Contains('?') ? $"({text}!)" : $"(({text}))");
    }

    private int Choose(int count) => choices.Length == 0 ? 0 : choices[_next++ % choices.Length] % count;
}
