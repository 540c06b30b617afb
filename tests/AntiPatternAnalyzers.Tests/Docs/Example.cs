using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Tests.Verification;

namespace AntiPatternAnalyzers.Tests.Docs;

/// <summary>A <c>csharp bad AP0001</c> or <c>csharp good AP0001</c> block of a page.</summary>
/// <param name="Page">The page, from <c>docs/</c> on.</param>
/// <param name="Line">The line of the block, for people.</param>
/// <param name="Fence">The block.</param>
internal sealed record Example(string Page, int Line, Fence Fence)
{
    /// <summary>The examples of a page.</summary>
    public static IEnumerable<Example> In(string page)
    {
        var document = Pages.Document(page);
        return document.Entries.SelectMany(entry => entry.Fences)
            .Where(fence => fence.Kind is FenceKind.Bad or FenceKind.Good)
            .Select(fence => new Example(page, document.Text.Lines.IndexOf(fence.Span.Start) + 1, fence));
    }

    /// <summary>Lines that must be found, and those that are; a bad example without a mark may be found anywhere.</summary>
    public void Check()
    {
        var code = Code.Framed(Fence.Code.Text);
        var compilation = Code.Compile(("Code.cs", code));
        Assert.Empty(compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error));
        var text = compilation.SyntaxTrees[0].GetText();
        var found = Expect.Findings(Pages.Read(Page), code)
            .Where(finding => finding.Rule.Id == Fence.Id)
            .Select(finding => text.Lines.GetLineFromPosition(finding.Match.Squiggle.Start).ToString().Trim())
            .ToArray();
        var marked = text.Lines.Select(line => line.ToString().Trim()).Where(line => line.Contains($"// {Fence.Id}", StringComparison.Ordinal)).ToArray();
        if (Fence.Kind == FenceKind.Bad && marked.Length == 0) Assert.NotEmpty(found);
        else Assert.Equal(marked, found);
    }
}
