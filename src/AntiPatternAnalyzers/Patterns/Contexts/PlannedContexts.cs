namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary>Every context word of the language. Those that no class in this folder gives a meaning are known, and have none yet.</summary>
internal static class PlannedContexts
{
    private static readonly string[] Places =
    {
        "a loop", "a lambda", "an async method", "a constructor", "a static constructor", "a finalizer", "a property getter",
        "a property setter", "a lock", "a catch block", "a finally block", "an iterator", "an expression tree", "a query",
        "a test method",
    };

    private static readonly string[] Methods = { "a method that returns", "a method that takes" };

    /// <summary><paramref name="words"/> and the planned words that none of them claims, the longest phrase first.</summary>
    public static ImmutableArray<ContextWord> Beside(ImmutableArray<ContextWord> words) =>
        words.Concat(Planned().Where(planned => words.All(word => word.Phrase != planned.Phrase)))
            .OrderByDescending(word => word.Phrase.Length)
            .ToImmutableArray();

    private static IEnumerable<ContextWord> Planned() =>
        Places.Select(phrase => new PlannedContext(phrase, Operands.None))
            .Concat(Methods.Select(phrase => new PlannedContext(phrase, Operands.Any)));

    private sealed class PlannedContext(string phrase, Operands operands) : ContextWord
    {
        public override string Phrase => phrase;

        public override Operands Operands => operands;

        public override bool HasMeaning => false;
    }
}
