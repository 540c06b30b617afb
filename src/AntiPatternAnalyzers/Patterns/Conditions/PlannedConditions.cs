namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>Every condition word of the language. Those that no class in this folder gives a meaning are known, and have none yet.</summary>
internal static class PlannedConditions
{
    /// <summary>What <em>is</em> may say of a type without naming one; a method may return or take these too.</summary>
    public static readonly ImmutableArray<string> Families = ImmutableArray.Create(
        "a task", "a sequence", "a collection", "a list", "an array", "a set", "a dictionary", "a stream", "a string builder",
        "a string", "a character", "a boolean", "a number", "an integer", "floating point", "a date", "a span", "a lambda",
        "a delegate", "an enum", "a tuple", "an exception", "an attribute", "disposable", "awaitable");

    private static readonly string[] Values =
    {
        "a type", "a value", "a constant", "a literal", "null", "the default", "the default of the type that it converts to",
        "pure", "unused", "awaited later", "reassigned",
    };

    private static readonly string[] Symbols =
    {
        "a parameter", "a local", "a field", "a property", "a method", "an event", "an indexer", "a constructor",
        "a local function", "a type parameter", "a namespace", "a class", "a struct", "a record", "an interface",
        "a value type", "a reference type", "a nullable", "nullable", "a pointer", "an interface implementation", "an extension method",
        "async", "static", "public", "protected", "internal", "private", "visible outside", "virtual", "abstract", "override",
        "an override", "sealed", "readonly", "partial", "generic", "required", "obsolete",
    };

    private static readonly (string Verb, string Phrase, Operands Operands)[] WithOperands =
    {
        ("is", "", Operands.Any),
        ("is", "exactly", Operands.Any),
        ("is", "named", Operands.Any),
        ("is", "greater than", Operands.One),
        ("is", "less than", Operands.One),
        ("is", "between", Operands.Two),
        ("has", "", Operands.Any),
        ("has", "length", Operands.One),
        ("has", "a parameter of type", Operands.Any),
        ("has", "an argument of type", Operands.Any),
        ("has", "an argument for parameter", Operands.Any),
        ("has", "a property", Operands.Any),
        ("has", "a method", Operands.Any),
        ("has", "an indexer", Operands.None),
        ("has", "an overload with a further", Operands.Any),
        ("has", "an async twin", Operands.None),
        ("contains", "", Operands.Any),
        ("matches", "", Operands.One),
        ("comes", "from", Operands.Any),
    };

    /// <summary><paramref name="words"/> and the planned words that none of them claims, the longest phrase first.</summary>
    public static ImmutableArray<ConditionWord> Beside(ImmutableArray<ConditionWord> words) =>
        words.Concat(Planned().Where(planned => words.All(word => (word.Verb, word.Phrase) != (planned.Verb, planned.Phrase))))
            .OrderByDescending(word => word.Phrase.Length)
            .ToImmutableArray();

    private static IEnumerable<ConditionWord> Planned() =>
        Families.Concat(Values).Concat(Symbols)
            .Select(phrase => new PlannedCondition("is", phrase, Operands.None))
            .Concat(WithOperands.Select(word => new PlannedCondition(word.Verb, word.Phrase, word.Operands)));

    private sealed class PlannedCondition(string verb, string phrase, Operands operands) : ConditionWord
    {
        public override string Verb => verb;

        public override string Phrase => phrase;

        public override Operands Operands => operands;

        public override bool HasMeaning => false;
    }
}
