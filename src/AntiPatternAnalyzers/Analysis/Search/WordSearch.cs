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
        var entries = _index.Wordless.Entries;
        var isIn = entries.Select(entry => MayMatch(entry, file) && Includes(entry, tree) && !_rules.Bound(entry.Rule).Kinds.IsEmpty).ToArray();
        var here = entries.Where((_, place) => isIn[place]).ToList();
        if (here.Any(entry => entry.Marks.IsEmpty)) found.AddEverywhere(_index.Wordless, isIn);
        else AddMarked(found, here);
    }

    private void AddMarked(FileCandidates found, List<SearchEntry> entries)
    {
        foreach (var mark in _index.Marks)
        {
            var marked = entries.Where(entry => entry.Marks.Contains(mark)).ToList();
            if (marked.Count > 0) found.AddAt(marked, mark);
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
