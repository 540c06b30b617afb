using FsCheck;
using FsCheck.Fluent;
using AntiPatternAnalyzers.Analysis;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Adversary;

/// <summary>The text of a pattern, its holes filled with random code, is matched by the pattern.</summary>
public class SelfMatchProperties
{
    private const string Head = """
        // C# Preview
        using System; using System.Collections.Generic; using System.Linq; using System.Net.Http; using System.Threading.Tasks; using Shop;
        class Frame
        {
            string s; int n; bool b; double d; object o; Task<int> t; string[] names; List<int> list; HashSet<int> set; Order order; Door door; IDisposable x;

        """;

    public static TheoryData<string> Patterns() => new(Document.Bind(Corpus.Learnings, Corpus.Compile([])).Rules
        .SelectMany(bound => bound.Rule.Cases).Where(found => !found.IsOpposite).SelectMany(found => found.Syntax.Patterns).Select(span => span.Code.Text));

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_pattern_matches_its_own_text(string pattern) =>
        Prop.ForAll(Filling.Of(pattern).ListOf(20).ToArbitrary(), codes => Corpus.AssertNone(Unmatched(pattern, codes))).Check(Config.QuickThrowOnFailure.WithMaxTest(3));

    private static IEnumerable<string> Unmatched(string pattern, IEnumerable<string> codes)
    {
        var (before, after) = Place(pattern);
        var lines = codes.Select((code, number) => string.Format(before, number) + code + after).ToList();
        var compilation = Corpus.Compile([new CorpusFile("Frame", Head + string.Join("\n", lines) + "\n}")]);
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == "Frame");
        var findings = FindingScan.Find(compilation.GetSemanticModel(tree), Document.Bind(Document.OfCell($"`{pattern}`"), compilation), CancellationToken.None).ToList();
        var starts = findings.Select(finding => finding.Match.Node.SpanStart).ToList();
        return lines.Where((_, number) => !IsFound(tree.GetText().Lines[Head.Split('\n').Length - 1 + number]));

        bool IsFound(TextLine line) => starts.Any(start => start - line.Start - string.Format(before, 10).Length is 0 or 1);
    }

    /// <summary>What stands round code of the pattern's kind in a class.</summary>
    private static (string Before, string After) Place(string pattern) => pattern switch
    {
        _ when pattern.StartsWith("class") || pattern.StartsWith("async") => ("", ""),
        _ when pattern.StartsWith('[') => ("", " int field;"),
        _ when pattern.StartsWith("catch") => ("void M{0:00}() {{ try {{ }} ", " }"),
        _ when pattern.EndsWith('}') || pattern.EndsWith(';') => ("object M{0:00}() {{ ", " return null; }"),
        _ => ("void M{0:00}() => ", ";"),
    };
}
