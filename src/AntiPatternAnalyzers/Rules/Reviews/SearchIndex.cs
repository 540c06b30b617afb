using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Rules.Bound;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>From a word to the patterns of which it is the rarest, so that rows which have nothing in common are never compared.</summary>
internal sealed class SearchIndex
{
    private readonly ILookup<string, Candidate> _byWord;

    public SearchIndex(ImmutableArray<BoundRule> rules)
    {
        var readings = rules
            .SelectMany((rule, row) => rule.Cases.Where(bound => bound.Applies).SelectMany(bound => bound.Patterns, (bound, pattern) => new Candidate(row, rule, bound, pattern)))
            .SelectMany(candidate => candidate.Pattern.Usable.Select(SpecimenWords.Needed), (candidate, words) => (Candidate: candidate, Words: words))
            .ToList();
        var frequency = readings.SelectMany(reading => reading.Words).GroupBy(word => word).ToDictionary(words => words.Key, words => words.Count());
        _byWord = readings.ToLookup(
            reading => reading.Words.OrderBy(word => frequency[word]).ThenBy(word => word, StringComparer.Ordinal).FirstOrDefault() ?? "",
            reading => reading.Candidate);
    }

    /// <summary>The patterns that may find a specimen, in the order of their rows.</summary>
    public IEnumerable<Candidate> Candidates(Specimen specimen) =>
        specimen.Words.Add("").SelectMany(word => _byWord[word]).Distinct().OrderBy(candidate => candidate.Row);

    /// <summary>An alternative of a case of a rule; compared by identity.</summary>
    public sealed class Candidate(int row, BoundRule rule, BoundCase bound, BoundPattern pattern)
    {
        /// <summary>The place of the rule among all.</summary>
        public int Row { get; } = row;

        public BoundRule Rule { get; } = rule;

        public BoundCase Case { get; } = bound;

        public BoundPattern Pattern { get; } = pattern;
    }
}
