using AntiPatternAnalyzers.Tests.Verification;

namespace AntiPatternAnalyzers.Tests.Analysis;

/// <summary>Rows and marked code (<c>[|…|]</c>, <c>{|AP0007:…|}</c>) through the real analyzers.</summary>
internal static class Verify
{
    /// <summary>The row reports exactly the marked places, and the document has no problem.</summary>
    public static void Row(string row, string marked) => Rows([row], marked);

    public static void Rows(string[] rows, string marked)
    {
        var (code, spans) = Markup.Read(marked);
        var expected = spans.OrderBy(span => span.Span.Start).Select(span => $"{span.Id ?? "AP0001"} {span.Span}");
        Assert.Equal(expected, Project.Of(rows, code).Diagnostics().Select(found => $"{found.Id} {found.Location.SourceSpan}"));
    }
}
