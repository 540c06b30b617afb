using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>
/// Goes from the words of a file straight to the nodes round them: a file without a rule's words costs the rule nothing,
/// and one without any is never walked. A file is walked only for patterns that have no word at all.
/// </summary>
internal sealed class WordSearch : ISearch
{
    private readonly ProjectRules _rules;
    private readonly WordIndex _index;

    public WordSearch(ProjectRules rules) => (_rules, _index) = (rules, WordIndex.Of(rules.Set));

    /// <summary>The patterns that are names of types here, which code may leave to inference: then none of their words need stand in the file.</summary>
    private ImmutableArray<SearchEntry> Types => _rules.Kept.Types(() => _index.Names.Where(entry => entry.IsType(_rules.Names)).ToImmutableArray());

    public IEnumerable<Candidate> Candidates(SyntaxTree tree, MatchScope scope)
    {
        var file = FileWords.Of(tree, _index, _rules.Names, scope.Cancellation);
        var found = new FileCandidates(file, _rules, scope);
        foreach (var word in file.Found) Add(_index.At(word).Where(entry => MayMatch(entry, file)), word);
        if (file.Has(WordIndex.InferredType)) Add(Types, WordIndex.InferredType);
        AddWordless(found, file, tree);
        file.Release();
        return found.Ordered();

        void Add(IEnumerable<SearchEntry> entries, int word)
        {
            var here = entries.Where(entry => Includes(entry, tree)).ToList();
            if (here.Count > 0) found.AddAround(here, word);
        }
    }

    private void AddWordless(FileCandidates found, FileWords file, SyntaxTree tree)
    {
        var isIn = _index.Wordless.Entries.Select(entry => MayMatch(entry, file) && Includes(entry, tree)).ToArray();
        if (isIn.Contains(true)) found.AddEverywhere(_index.Wordless, isIn);
    }

    private static bool MayMatch(SearchEntry entry, FileWords file)
    {
        foreach (var words in entry.Within)
        {
            if (file.CountOf(words) == 0) return false;
        }

        foreach (var words in entry.Around)
        {
            if (file.CountOf(words) == 0) return false;
        }

        return true;
    }

    private bool Includes(SearchEntry entry, SyntaxTree tree) => _rules.Set.Rules[entry.Rule].Includes(tree.FilePath);
}
