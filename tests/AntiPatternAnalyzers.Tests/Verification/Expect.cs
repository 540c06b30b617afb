using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Tests.Verification;

/// <summary>One-liners that read as a specification: what a cell matches and what it leaves alone.</summary>
internal static class Expect
{
    /// <summary>The cell finds exactly the marked places (<c>[|…|]</c>); the whole code where none is marked.</summary>
    public static void Matches(string cell, string marked)
    {
        var (code, spans) = Markup.Read(marked);
        var framed = Code.Framed(code);
        var shift = framed.IndexOf(code, StringComparison.Ordinal);
        var expected = spans.IsEmpty ? [code.Trim().TrimEnd(';')] : spans.Select(span => $"{span.Span.Start}: {code.Substring(span.Span.Start, span.Span.Length)}");
        var found = Findings(Document.OfCell(cell), framed).Select(finding => finding.Match.Squiggle).OrderBy(span => span.Start);
        var actual = found.Select(span => spans.IsEmpty ? framed.Substring(span.Start, span.Length).TrimEnd(';') : $"{span.Start - shift}: {framed.Substring(span.Start, span.Length)}");
        Assert.Equal(expected.OrderBy(text => int.TryParse(text.Split(':')[0], out var at) ? at : 0), actual);
    }

    /// <summary>The cell is a rule and finds nothing.</summary>
    public static void DoesNotMatch(string cell, string code) => Assert.Empty(Findings(Document.OfCell(cell), Code.Framed(code)).Select(finding => finding.Match.Node.ToString()));

    /// <summary>What the rows of a document find in a file; the document must have no problem.</summary>
    public static IEnumerable<Finding> Findings(string markdown, string code)
    {
        var compilation = Code.Compile(("Code.cs", code));
        var rules = Document.Bind(markdown, compilation);
        Assert.Empty(rules.Problems.Where(problem => problem.Problem.Kind != ProblemKinds.NotNeeded).Select(problem => problem.Problem.Message));
        return FindingScan.Find(compilation.GetSemanticModel(compilation.SyntaxTrees[0]), rules, CancellationToken.None).ToList();
    }
}
