using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Rules.Bound;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>From a word to the patterns that spell it, so that rows which have no word in common are never compared.</summary>
internal sealed class SearchIndex
{
    private readonly ILookup<string, Candidate> _byWord;

    public SearchIndex(ImmutableArray<BoundRule> rules) => _byWord = rules
        .SelectMany((rule, row) => rule.Cases.Where(bound => bound.Applies).SelectMany(bound => bound.Patterns, (bound, pattern) => new Candidate(row, rule, bound, pattern)))
        .SelectMany(candidate => candidate.Pattern.Usable.Select(reading => SpecimenWords.Rarest(reading)).Distinct(), (candidate, word) => (candidate, word))
        .ToLookup(pair => pair.word, pair => pair.candidate);

    /// <summary>The patterns that may find a specimen, in the order of their rows.</summary>
    public IEnumerable<Candidate> Candidates(Specimen specimen) =>
        specimen.Words.Add("").SelectMany(word => _byWord[word]).OrderBy(candidate => candidate.Row).Distinct();

    /// <summary>An alternative of a case of a rule.</summary>
    public sealed record Candidate(int Row, BoundRule Rule, BoundCase Case, BoundPattern Pattern);
}
