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
    private readonly Lazy<ImmutableArray<SearchEntry>> _types;

    public WordSearch(ProjectRules rules)
    {
        (_rules, _index) = (rules, WordIndex.Of(rules.Set));
        _types = new Lazy<ImmutableArray<SearchEntry>>(() => _index.Names.Where(entry => entry.IsType(rules.Names)).ToImmutableArray());
    }

    public IEnumerable<Candidate> Candidates(SyntaxTree tree, MatchScope scope)
    {
        var file = FileWords.Of(tree, _index, _rules.Names, scope.Cancellation);
        var found = new FileCandidates(file, scope);
        foreach (var word in file.Found)
        {
            foreach (var entry in _index.At(word))
            {
                if (MayMatch(entry, file) && Includes(entry, tree)) found.AddAround(entry, word);
            }
        }

        if (file.Has(_index.Words.NumberOf(WordIndex.InferredType))) AddInferred(found, tree);
        AddWordless(found, file, tree);
        file.Release();
        return found.Ordered();
    }

    private void AddInferred(FileCandidates found, SyntaxTree tree)
    {
        foreach (var entry in _types.Value)
        {
            if (Includes(entry, tree)) found.AddAround(entry, _index.Words.NumberOf(WordIndex.InferredType));
        }
    }

    private void AddWordless(FileCandidates found, FileWords file, SyntaxTree tree)
    {
        var entries = _index.Wordless.Where(entry => MayMatch(entry, file) && Includes(entry, tree)).ToList();
        if (entries.Count > 0) found.AddEverywhere(entries);
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
