using AntiPatternAnalyzers.Patterns.Conditions;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>The verb of a condition as it is written: <c>is</c>, <c>are not</c>, <c>has no</c>, <c>does not contain</c>.</summary>
/// <param name="Name">The verb in the third person, as the words of the language have it.</param>
/// <param name="Negated">Whether it says <em>not</em> or <em>no</em>.</param>
/// <param name="Bare">Whether the noun after it may go without its article, as after <em>no</em> and in the plural.</param>
/// <param name="Plural">Whether the noun after it may stand in the plural.</param>
internal sealed record Verb(string Name, bool Negated, bool Bare, bool Plural)
{
    /// <summary>All verbs, in the third person.</summary>
    public static ImmutableArray<string> Names { get; } = ConditionWord.All.Select(word => word.Verb).Distinct().ToImmutableArray();

    private static readonly ImmutableArray<string> Forms = Names.Concat(Names.Select(PluralOf)).ToImmutableArray();
    private static readonly ImmutableArray<Writing> Writings = Names.Select(name => new Writing(name)).ToImmutableArray();

    /// <summary>Whether a verb stands there.</summary>
    public static bool At(TokenReader reader, int ahead) =>
        reader[ahead].Kind == TokenKind.Word
        && (Forms.Any(form => reader[ahead].Is(form)) || reader.Says("does not", ahead) || reader.Says("do not", ahead));

    /// <summary>
    /// How many tokens name the subject of a verb there: <em>it</em>, a code span, or several joined by <em>and</em> before
    /// a verb in the plural; none where that is no subject.
    /// </summary>
    public static int SubjectLengthAt(TokenReader reader, int ahead)
    {
        if (reader.Says("it", ahead))
            return At(reader, ahead + 1) ? 1 : 0;
        if (reader[ahead].Kind != TokenKind.Code)
            return 0;
        var length = 1;
        while (reader.Says("and", ahead + length) && reader[ahead + length + 1].Kind == TokenKind.Code)
            length += 2;
        if (At(reader, ahead + 1))
            return 1;
        return length > 1 && PluralAt(reader, ahead + length) ? length : 0;
    }

    /// <summary>Takes the verb that stands here; null where there is none.</summary>
    public static Verb? Take(TokenReader reader) =>
        reader.Current.Kind == TokenKind.Word ? Writings.Select(writing => writing.Take(reader)).FirstOrDefault(verb => verb != null) : null;

    private static bool PluralAt(TokenReader reader, int ahead) =>
        reader.Says("do not", ahead) || Names.Any(name => reader[ahead].Is(PluralOf(name)));

    private static string PluralOf(string name) => name == "is" ? "are" : BaseOf(name);

    private static string BaseOf(string name) =>
        name == "is" ? "be"
        : name == "has" ? "have"
        : name.EndsWith("ches", StringComparison.Ordinal) ? name.Substring(0, name.Length - 2)
        : name.Substring(0, name.Length - 1);

    /// <summary>How a verb is written.</summary>
    private sealed class Writing(string name)
    {
        private readonly string _doesNot = $"does not {BaseOf(name)}";
        private readonly string _doNot = $"do not {BaseOf(name)}";
        private readonly string _plural = PluralOf(name);

        public Verb? Take(TokenReader reader)
        {
            if (reader.Takes(_doesNot))
                return new Verb(name, Negated: true, Bare: false, Plural: false);
            if (reader.Takes(_doNot))
                return new Verb(name, Negated: true, Bare: true, Plural: true);
            var plural = reader.Takes(_plural);
            if (!plural && !reader.Takes(name))
                return null;
            var no = reader.Takes("no");
            return new Verb(name, no || reader.Takes("not"), Bare: no || plural, plural);
        }
    }
}
