using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>
/// Goes from the words of a file straight to the nodes round them: a file without a rule's words costs the rule nothing,
/// and one without any is never walked. A file is walked only for patterns that have neither a word nor a mark.
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
        var here = new List<SearchEntry>();
        foreach (var word in file.Found) AddAround(word, _index.At(word), needsWords: true);
        if (file.Has(WordIndex.InferredType)) AddAround(WordIndex.InferredType, Types, needsWords: false);
        AddWordless(found, file, tree);
        file.Release();
        return found.Ordered();

        void AddAround(int word, ImmutableArray<SearchEntry> entries, bool needsWords)
        {
            here.Clear();
            foreach (var entry in entries)
            {
                if ((!needsWords || MayMatch(entry, file)) && Includes(entry, tree) && !_rules.IsIdle(entry.Rule)) here.Add(entry);
            }

            if (here.Count > 0) found.AddAround(here, word);
        }
    }

    private void AddWordless(FileCandidates found, FileWords file, SyntaxTree tree)
    {
        var entries = _index.Wordless.Entries;
        var isIn = entries.Select(entry => MayMatch(entry, file) && Includes(entry, tree) && !_rules.Bound(entry.Rule).Kinds.IsEmpty).ToArray();
        var here = entries.Where((_, place) => isIn[place]).ToList();
        if (here.Any(entry => entry.Marks.IsEmpty)) found.AddEverywhere(_index.Wordless, isIn);
        else AddMarked(found, file, here);
    }

    private void AddMarked(FileCandidates found, FileWords file, List<SearchEntry> entries)
    {
        foreach (var mark in _index.Marks)
        {
            if (file.Has(mark) && entries.FindAll(entry => entry.Marks.Contains(mark)) is { Count: > 0 } marked) found.AddAt(marked, mark);
        }
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

        return entry.Marks.IsEmpty || file.CountOf(entry.Marks) > 0;
    }

    private bool Includes(SearchEntry entry, SyntaxTree tree) => _rules.Set.Rules[entry.Rule].Includes(tree.FilePath);
}
