using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Patterns.Conditions;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>Reads how <em>is</em> goes on after its first type or family of types: <em>is floating point, a date or `decimal`</em>.</summary>
internal sealed class FamilyGrammar(TokenReader reader, Verb verb)
{
    private static readonly ConditionWord IsAnyOf = ConditionWord.All.First(word => word is IsType);

    private readonly ImmutableArray<ConditionWord>.Builder _families = ImmutableArray.CreateBuilder<ConditionWord>();

    /// <summary>The word, types and families of the whole condition; of a family by itself and of types by themselves, what they were.</summary>
    public (ConditionWord Word, ImmutableArray<CodeSpan> Types, ImmutableArray<ConditionWord> Families) Join(ConditionWord word, ImmutableArray<CodeSpan> types)
    {
        if (word is TypeFamily)
            _families.Add(word);
        while (word is TypeFamily or IsType && NextLength() is > 0 and var or)
        {
            reader.Skip(or);
            types = types.AddRange(reader.TakeCodes());
            TakeFamily();
        }

        return types.Length + _families.Count < 2 || _families.Count == 0
            ? (word, types, ImmutableArray<ConditionWord>.Empty)
            : (IsAnyOf, types, _families.ToImmutable());
    }

    private int NextLength()
    {
        var or = reader.OrLength;
        var goesOn = reader[or].Kind == TokenKind.Code ? Verb.SubjectLengthAt(reader, or) == 0 : FamilyAt(or) != null;
        return goesOn ? or : 0;
    }

    private void TakeFamily()
    {
        if (FamilyAt(0) is not { } family)
            return;
        reader.Skip(LengthOf(family, 0)!.Value);
        _families.Add(family);
    }

    private TypeFamily? FamilyAt(int ahead) => TypeFamily.Families.FirstOrDefault(family => LengthOf(family, ahead) != null);

    private int? LengthOf(TypeFamily family, int ahead) => Phrase.LengthAt(reader, family.Phrase, ahead, verb.Bare, verb.Plural);
}
