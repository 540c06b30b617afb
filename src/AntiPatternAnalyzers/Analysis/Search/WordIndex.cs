using System.Runtime.CompilerServices;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Anchors;
using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>From the words of code to the patterns that cannot match without them. Made once for each text of the documents: no compilation is needed.</summary>
internal sealed class WordIndex
{
    /// <summary>The number of the word that stands in the place of a type that is inferred.</summary>
    public const int InferredType = 0;

    private static readonly ConditionalWeakTable<RuleBook, WordIndex> Known = new();

    private readonly ImmutableArray<SearchEntry>[] _byWord;

    private WordIndex(RuleBook book)
    {
        var words = new List<string> { "var" };
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal) { ["var"] = InferredType };
        var entries = book.Rules.SelectMany((rule, place) => Entries(rule, place, NumberOf)).ToList();
        Words = new WordTable(words);
        Expressions = new NameExpressions(words);
        var byWord = entries.Where(entry => !entry.Within.IsEmpty)
            .SelectMany(entry => Key(entry), (entry, word) => (entry, word)).ToLookup(pair => pair.word, pair => pair.entry);
        _byWord = Enumerable.Range(0, words.Count).Select(word => byWord[word].ToImmutableArray()).ToArray();
        Names = entries.Where(entry => entry.IsName && !entry.Within.IsEmpty).ToImmutableArray();
        Wordless = new EntriesByKind(entries.Where(entry => entry.Within.IsEmpty).ToImmutableArray());
        Marks = Wordless.Entries.SelectMany(entry => entry.Marks).Distinct().ToImmutableArray();
        MarkTable = new MarkTable(words.Select((word, number) => (number, word)).Where(pair => KindMarks.IsMark(pair.word)));

        int NumberOf(string word)
        {
            if (numbers.TryGetValue(word, out var number)) return number;
            numbers.Add(word, words.Count);
            words.Add(word);
            return words.Count - 1;
        }
    }

    public WordTable Words { get; }

    /// <summary>The regular expressions among the words.</summary>
    public NameExpressions Expressions { get; }

    /// <summary>The patterns that are names, which may be those of types.</summary>
    public ImmutableArray<SearchEntry> Names { get; }

    /// <summary>The patterns that can match code of any words.</summary>
    public EntriesByKind Wordless { get; }

    /// <summary>The marks by which some of those are looked for.</summary>
    public ImmutableArray<int> Marks { get; }

    /// <summary>The same by their characters.</summary>
    public MarkTable MarkTable { get; }

    public static WordIndex Of(RuleBook book) => Known.GetValue(book, book => new WordIndex(book));

    /// <summary>The patterns of which a word is the one to look for.</summary>
    public ImmutableArray<SearchEntry> At(int word) => _byWord[word];

    /// <summary>The words that are looked for: those of the anchor with the fewest spellings.</summary>
    private static ImmutableArray<int> Key(SearchEntry entry) => entry.Within.OrderBy(words => words.Length).First();

    private static IEnumerable<SearchEntry> Entries(Rule rule, int place, Func<string, int> numberOf) =>
        from written in rule.Cases
        from span in written.Syntax.Patterns
        let pattern = rule.Patterns[span]
        where pattern != null
        from reading in pattern.Readings
        select new SearchEntry(place, reading, Named(written.Syntax, reading), SurroundingAnchors(rule, written.Syntax), numberOf);

    /// <summary>What the clauses and conditions of a case want to be in the file.</summary>
    private static IEnumerable<Anchor> SurroundingAnchors(Rule rule, CaseSyntax written) => written.Clauses
        .Select(Surrounding).OfType<CodeSpan>().Select(ImmutableArray.Create)
        .Concat(written.Conditions.Where(condition => !condition.Negated && condition.Word.IsInFile).Select(condition => condition.Operands))
        .Select(spans => AnyOf(spans.Select(span => rule.Patterns[span]), written)).OfType<Anchor>();

    /// <summary>The names that conditions allow for what a pattern calls or declares, and those that what it names must have in its text: code spells them.</summary>
    private static IEnumerable<Anchor> Named(CaseSyntax written, PatternReading reading) =>
        from condition in written.Conditions
        where !condition.Negated && condition.Hole.Length > 0
        let operands = condition.Operands.Select(operand => operand.Code.Text)
        let names = AnchorSet.SpellsName(reading, condition.Hole) ? condition.Word.Names(operands)
            : AnchorSet.SpellsText(reading, condition.Hole) && IsNoText(condition.Hole, written) ? condition.Word.Texts(operands)
            : null
        where names != null
        select names;

    /// <summary>Whether a hole holds no constant string, as one of its conditions says.</summary>
    private static bool IsNoText(string hole, CaseSyntax written) =>
        written.Conditions.Any(condition => condition.Hole == hole && (condition.Negated ? condition.Word is IsConstant : condition.Word.ExcludesText));

    private static CodeSpan? Surrounding(Clause clause) => clause switch
    {
        InsideClause { Negated: false, Contexts: { Length: 1 } contexts } => contexts[0].Pattern,
        ContainingClause { Negated: false, Patterns: { Length: 1 } patterns } => patterns[0],
        OrderClause { Negated: false, Patterns: { Length: 1 } patterns } => patterns[0],
        _ => null,
    };

    /// <summary>The words and marks of which one must stand in the file for any of some patterns to match; null where one needs none.</summary>
    private static Anchor? AnyOf(IEnumerable<Pattern?> patterns, CaseSyntax written)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var pattern in patterns)
        {
            if (pattern == null) return null;
            foreach (var reading in pattern.Readings)
            {
                if (WordsOf(reading, written) is not { IsEmpty: false } found) return null;
                words.AddRange(found);
            }
        }

        return Anchor.Of(words.ToArray());
    }

    private static ImmutableArray<string> WordsOf(PatternReading reading, CaseSyntax written)
    {
        var anchors = reading.Anchors;
        if (anchors.IsName) return ImmutableArray<string>.Empty;
        var anchor = Named(written, reading).Concat(anchors.Within.OrderBy(anchor => anchor.Words.Length)).FirstOrDefault();
        return anchor?.Words ?? KindMarks.Of(reading.Beginnings, reading.Nodes[0]);
    }
}
