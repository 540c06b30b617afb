namespace AntiPatternAnalyzers.Tests.Adversary;

/// <summary>Every spelling of the rows' anti-patterns is found once, and nothing that only looks like one.</summary>
public class CorpusTests
{
    private static readonly ImmutableArray<CorpusFile> All = [.. Corpus.Spellings, .. Corpus.LookAlikes];

    [Fact]
    public void The_code_compiles() =>
        Corpus.AssertNone(Corpus.Errors(Corpus.Compile(All)));

    [Fact]
    public void Every_marked_line_is_found_once_and_no_other()
    {
        var expected = All.SelectMany(file => file.Marks).ToList();
        var found = Corpus.Find(Corpus.Compile(All), All).ToList();
        var missed = expected.Except(found).Select(spot => "missed " + spot);
        var extra = found.Except(expected).Select(spot => "false alarm " + spot);
        var repeated = found.GroupBy(spot => spot).Where(group => group.Count() > 1).Select(group => $"{group.Count()} times {group.Key}");
        Corpus.AssertNone(missed.Concat(extra).Concat(repeated));
    }

    [Fact]
    public void The_corpus_is_large() => Assert.True(
        Corpus.Spellings.Sum(file => file.Marks.Count()) >= 600 && Corpus.LookAlikes.Sum(file => file.Temptations.Count()) >= 300);

    [Fact]
    public void Every_row_is_spelled_and_tempted()
    {
        var rows = Enumerable.Range(1, 25).Select(number => $"AP{number:0000}").ToList();
        Assert.Equal(rows, Corpus.Spellings.SelectMany(file => file.Marks).Select(spot => spot.Id).Distinct().Order());
        Assert.Equal(rows, Corpus.LookAlikes.SelectMany(file => file.Temptations).Select(spot => spot.Id).Distinct().Order());
    }

    [Fact]
    public void Code_with_errors_in_it_gives_no_finding()
    {
        var compilation = Corpus.Compile([Corpus.Broken]);
        Assert.NotEmpty(Corpus.Errors(compilation));
        Corpus.AssertNone(Corpus.Find(compilation, [Corpus.Broken]));
    }
}
