using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Tests.Adversary;

/// <summary>A file of code whose first line says the oldest C# that it is written in.</summary>
internal sealed record CorpusFile(string Name, string Text)
{
    private static readonly Regex Mark = new(@"// (?<id>AP\d{4})$", RegexOptions.Multiline);

    private static readonly Regex Temptation = new(@"not (?<id>AP\d{4})$", RegexOptions.Multiline);

    /// <summary>The language version; the newest where this Roslyn does not know it by name.</summary>
    public LanguageVersion Version =>
        LanguageVersionFacts.TryParse(Text[6..Text.IndexOf('\n')].Trim(), out var version) ? version : LanguageVersion.Preview;

    /// <summary>The lines that a row must find.</summary>
    public IEnumerable<Spot> Marks => Spots(Mark);

    /// <summary>The lines that look like a row's anti-pattern and are none.</summary>
    public IEnumerable<Spot> Temptations => Spots(Temptation);

    private IEnumerable<Spot> Spots(Regex mark)
    {
        var lines = SourceText.From(Text).Lines;
        return mark.Matches(Text).Select(found => Spot.At(this, lines.GetLinePosition(found.Index).Line, found.Groups["id"].Value));
    }
}
