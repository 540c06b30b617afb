using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Patterns.Contexts;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>Reads one context: a pattern, or a word with its operands, and what narrows it.</summary>
internal sealed class ContextGrammar(TokenReader reader)
{
    private static readonly ImmutableArray<CodeSpan> NoCode = ImmutableArray<CodeSpan>.Empty;

    /// <summary>The families that a method may return or take.</summary>
    public static ImmutableArray<string> Families { get; } = TypeFamily.Families.Select(family => family.Phrase).ToImmutableArray();

    /// <summary>Whether the last word read lacked what must follow it.</summary>
    public bool LacksOperand { get; private set; }

    /// <summary>Whether a context begins there.</summary>
    public static bool BeginsAt(TokenReader reader, int ahead) =>
        reader[ahead].Kind == TokenKind.Code ? Verb.SubjectLengthAt(reader, ahead) == 0 : WordAt(reader, ahead) != null;

    /// <summary>
    /// The context that stands here; none where none does. A word that takes families gives one for each family
    /// (<em>returns a task or a sequence</em>) and one for each run of types.
    /// </summary>
    public ImmutableArray<ContextSyntax> Read()
    {
        LacksOperand = false;
        var start = reader.Position;
        var contexts = ImmutableArray.CreateBuilder<ContextSyntax>();
        if (reader.Current.Kind == TokenKind.Code)
            contexts.Add(Of(pattern: reader.Take().Code));
        else if (WordAt(reader, 0) is { } word)
            ReadWord(word, contexts);
        var narrowings = ReadNarrowings();
        return contexts.Select(context => context with { Narrowings = narrowings, Span = reader.Since(start) }).ToImmutableArray();
    }

    private void ReadWord(ContextWord word, ImmutableArray<ContextSyntax>.Builder contexts)
    {
        reader.Skip(Phrase.LengthAt(reader, word.Phrase)!.Value);
        if (word.Operands == Operands.None)
            contexts.Add(Of(word));
        else
            ReadOperands(word, contexts);
        LacksOperand = contexts.Count == 0;
    }

    private void ReadOperands(ContextWord word, ImmutableArray<ContextSyntax>.Builder contexts)
    {
        do
        {
            if (FamilyAt(0) is { } family)
            {
                reader.Skip(Phrase.LengthAt(reader, family.Phrase)!.Value);
                contexts.Add(Of(word) with { Family = family });
            }
            else if (reader.TakeCodes() is { IsEmpty: false } types)
            {
                contexts.Add(Of(word) with { Operands = types });
            }
        }
        while (contexts.Count > 0 && TakesJoint(afterFamily: contexts[contexts.Count - 1].Family != null));
    }

    private bool TakesJoint(bool afterFamily)
    {
        var or = reader.OrLength;
        var goesOn = or > 0 && (reader[or].Kind == TokenKind.Code
            ? afterFamily && Verb.SubjectLengthAt(reader, or) == 0
            : FamilyAt(or) != null && WordAt(reader, or) == null);
        if (goesOn)
            reader.Skip(or);
        return goesOn;
    }

    private ImmutableArray<ContainingClause> ReadNarrowings()
    {
        var narrowings = ImmutableArray.CreateBuilder<ContainingClause>();
        while (NarrowingLength() is > 0 and var length)
        {
            var start = reader.Position;
            var negated = reader[length - 2].Is("not");
            reader.Skip(length);
            var patterns = reader.TakeCodes();
            narrowings.Add(new ContainingClause(negated, patterns, reader.Since(start)));
        }

        return narrowings.ToImmutable();
    }

    private int NarrowingLength()
    {
        var and = reader.Says("and") ? 1 : 0;
        var length = reader.Says("that contains", and) ? 2 : reader.Says("that does not contain", and) ? 4 : 0;
        return length > 0 && reader[and + length].Kind == TokenKind.Code ? and + length : 0;
    }

    private static ContextSyntax Of(ContextWord? word = null, CodeSpan? pattern = null) =>
        new(pattern, word, NoCode, ImmutableArray<ContainingClause>.Empty, default);

    private static ContextWord? WordAt(TokenReader reader, int ahead) =>
        ContextWord.All.FirstOrDefault(word => Phrase.LengthAt(reader, word.Phrase, ahead) != null);

    private TypeFamily? FamilyAt(int ahead) =>
        TypeFamily.Families.FirstOrDefault(family => Phrase.LengthAt(reader, family.Phrase, ahead) != null);
}
