using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Tests.Adversary;

/// <summary>The same rows over projects of every C# from 7.3 to the newest: the files that are old enough for it.</summary>
public class LanguageVersionTests
{
    private static readonly ImmutableArray<CorpusFile> All = [.. Corpus.Spellings, .. Corpus.LookAlikes];

    [Theory]
    [InlineData("7.3")]
    [InlineData("8")]
    [InlineData("9")]
    [InlineData("10")]
    [InlineData("11")]
    [InlineData("12")]
    [InlineData("13")]
    [InlineData("14")]
    [InlineData("preview")]
    public void The_rows_find_what_is_marked(string name)
    {
        Assert.True(LanguageVersionFacts.TryParse(name, out var version));
        var files = All.Where(file => file.Version <= version).ToList();
        var compilation = Corpus.Compile(files, version);

        Corpus.AssertNone(Corpus.Errors(compilation));
        Assert.Equal(files.SelectMany(file => file.Marks).Order(Spot.ByPlace), Corpus.Find(compilation, files).Order(Spot.ByPlace));
    }

    [Theory]
    [InlineData("7.3")]
    [InlineData("9")]
    [InlineData("12")]
    public void Code_newer_than_its_project_gives_no_exception(string name)
    {
        Assert.True(LanguageVersionFacts.TryParse(name, out var version));
        var newer = All.Select(file => new CorpusFile(file.Name, "// C# 7.3" + file.Text[file.Text.IndexOf('\n')..])).ToList();
        var compilation = Corpus.Compile(newer, version);

        Assert.NotEmpty(Corpus.Errors(compilation));
        Assert.NotEmpty(Corpus.Find(compilation, newer));
    }
}
