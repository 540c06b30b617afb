using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Conditions;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>Reads what follows <em>where</em>: conditions joined by <em>and</em> or commas, the subject carried on. A condition on several subjects is one for each.</summary>
internal sealed class WhereGrammar(TokenReader reader, Faults faults)
{
    private static readonly ILookup<string, ConditionWord> ByVerb = ConditionWord.All.ToLookup(word => word.Verb);

    private readonly ImmutableArray<ConditionSyntax>.Builder _conditions = ImmutableArray.CreateBuilder<ConditionSyntax>();
    private ImmutableArray<CodeSpan?> _subjects = ImmutableArray<CodeSpan?>.Empty;

    /// <summary>The conditions of the clause that began at <paramref name="start"/>; those that cannot be read are reported.</summary>
    public ImmutableArray<ConditionSyntax> Read(int start)
    {
        ReadCondition(start);
        while (NextLength(reader) is > 0 and var joint)
        {
            reader.Skip(joint);
            ReadCondition(reader.Position);
        }

        return _conditions.ToImmutable();
    }

    /// <summary>How many tokens join the next condition here: a comma, <em>and</em>, or both; none where no condition follows.</summary>
    public static int NextLength(TokenReader reader)
    {
        var length = reader.Current.Kind == TokenKind.Comma ? 1 : 0;
        length += reader.Says("and", length) ? 1 : 0;
        return length > 0 && BeginsAt(reader, length) ? length : 0;
    }

    private static bool BeginsAt(TokenReader reader, int ahead)
    {
        var joinsOnlyConditions = reader[ahead].Kind == TokenKind.Code && reader.Says("and", ahead - 1) && reader[ahead + 1].Kind == TokenKind.Word;
        return joinsOnlyConditions || Verb.At(reader, ahead) || Verb.SubjectLengthAt(reader, ahead) > 0;
    }

    private void ReadCondition(int start)
    {
        var from = reader.Position;
        ReadSubjects();
        if (_subjects.IsEmpty)
            Fault(start, "a hole such as `$x`, or 'it'", "it");
        else if (Verb.Take(reader) is not { } verb)
            Fault(start, $"a verb ({string.Join(", ", Verb.Names)})", Verb.Names.ToArray());
        else if (Find(verb) is not { } word)
            ReportWord(start, verb);
        else
            Add(verb, word, from, start);
    }

    private void ReadSubjects()
    {
        var length = Verb.SubjectLengthAt(reader, 0);
        if (reader.Takes("it"))
            _subjects = ImmutableArray<CodeSpan?>.Empty.Add(null);
        else if (reader.Current.Kind == TokenKind.Code)
            _subjects = ImmutableArray<CodeSpan?>.Empty.Add(reader.Take().Code);
        for (; length > 1; length -= 2)
        {
            reader.Skip(1);
            _subjects = _subjects.Add(reader.Take().Code);
        }
    }

    private ConditionWord? Find(Verb verb) => WordsOf(verb).FirstOrDefault(word =>
        LengthOf(word, verb) is { } length && (word.Operands == Operands.None || reader[length].Kind == TokenKind.Code));

    private void Add(Verb verb, ConditionWord word, int from, int start)
    {
        reader.Skip(LengthOf(word, verb)!.Value);
        if (ReadOperands(word, start) is not { } operands)
            return;
        (word, operands, var families) = new FamilyGrammar(reader, verb).Join(word, operands);
        _conditions.AddRange(_subjects.Select(subject => new ConditionSyntax(subject, verb.Negated, word, operands, reader.Since(from)) { Families = families }));
    }

    private ImmutableArray<CodeSpan>? ReadOperands(ConditionWord word, int start)
    {
        if (word.Operands == Operands.Any)
            return reader.TakeCodes();
        if (word.Operands == Operands.None)
            return ImmutableArray<CodeSpan>.Empty;
        var first = reader.Take().Code!;
        if (word.Operands == Operands.One)
            return ImmutableArray.Create(first);
        if (reader.Takes("and") && reader.Current.Kind == TokenKind.Code)
            return ImmutableArray.Create(first, reader.Take().Code!);
        Fault(start, "'and' with a second code span");
        return null;
    }

    private void ReportWord(int start, Verb verb)
    {
        var begun = WordsOf(verb).FirstOrDefault(word => word.Phrase.Length > 0 && LengthOf(word, verb) != null);
        if (begun != null)
            reader.Skip(LengthOf(begun, verb)!.Value);
        var phrases = WordsOf(verb).Select(word => word.Phrase).Where(phrase => phrase.Length > 0).ToArray();
        if (begun != null || phrases.Length == 0)
            Fault(start, "code in back-ticks");
        else
            Fault(start, $"code in back-ticks, or words such as {Examples(phrases)}", phrases);
    }

    private static string Examples(string[] phrases) =>
        string.Join(", ", phrases.OrderBy(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal).Take(3).Select(phrase => $"'{phrase}'"));

    private int? LengthOf(ConditionWord word, Verb verb) => Phrase.LengthAt(reader, word.Phrase, 0, verb.Bare, verb.Plural);

    private static IEnumerable<ConditionWord> WordsOf(Verb verb) => ByVerb[verb.Name];

    private void Fault(int start, string expected, params string[] known) =>
        faults.Add(reader, start, expected, known, inWhere: true);
}
