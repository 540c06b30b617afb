using System.Runtime.CompilerServices;
using AntiPatternAnalyzers.Analysis.Search;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Rules.Bound;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>
/// The bound rules that one compilation after another can use: those whose names all mean something in referenced
/// assemblies, or nothing. Whoever types in a method body changes none of that, and the rules need not be bound again.
/// </summary>
internal sealed class KeptRules
{
    /// <summary>How many vocabularies are kept for the rules of a document: those of a few projects, each before and after an edit.</summary>
    private const int Kept = 16;

    private static readonly ConditionalWeakTable<RuleBook, Shelf> Shelves = new();

    private readonly Vocabulary _vocabulary;
    private readonly BoundRule?[] _rules;
    private ImmutableArray<SearchEntry> _types;

    private KeptRules(Vocabulary vocabulary, int rules) => (_vocabulary, _rules) = (vocabulary, new BoundRule?[rules]);

    /// <summary>The rules of a book that are kept for the vocabulary of a compilation.</summary>
    public static KeptRules Of(RuleBook book, Compilation compilation)
    {
        var (shelf, vocabulary) = (Shelves.GetOrCreateValue(book), Vocabulary.Of(compilation));
        lock (shelf)
        {
            var kept = shelf.Latest.Find(kept => kept._vocabulary.Equals(vocabulary)) ?? new KeptRules(vocabulary, book.Rules.Length);
            shelf.Latest = shelf.Latest.Remove(kept).Insert(0, kept);
            if (shelf.Latest.Count > Kept) shelf.Latest = shelf.Latest.RemoveAt(Kept);
            return kept;
        }
    }

    /// <summary>The rule at a place of the book, where it is kept.</summary>
    public BoundRule? At(int place) => Volatile.Read(ref _rules[place]);

    /// <summary>Keeps a rule that holds nothing of its compilation.</summary>
    public void Add(int place, BoundRule rule)
    {
        if (rule.IsShared) Volatile.Write(ref _rules[place], rule);
    }

    /// <summary>The patterns that are names of types, found once for each vocabulary.</summary>
    public ImmutableArray<SearchEntry> Types(Func<ImmutableArray<SearchEntry>> find)
    {
        lock (_rules)
        {
            return _types.IsDefault ? _types = find() : _types;
        }
    }

    private sealed class Shelf
    {
        public ImmutableList<KeptRules> Latest { get; set; } = ImmutableList<KeptRules>.Empty;
    }
}
