using System.Globalization;
using System.Text;

namespace AntiPatternAnalyzers.FixSurvey;

/// <summary>The results as a Markdown table, and below it what should not be.</summary>
internal static class SurveyTable
{
    public static string Of(SurveyedCode code, IReadOnlyCollection<RowResult> results, ImmutableArray<Diagnostic> together)
    {
        var shown = results.Where(result => result.Findings > 0).ToList();
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{code.Lines:N0} lines, {results.Count} rows with a template, {shown.Count} of them with findings").AppendLine();
        text.AppendLine("| Row | | Found | Fixed | Held back | New errors | New warnings | Lost comments | Left | Seconds |");
        text.AppendLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var result in shown) text.AppendLine(Line(result));
        text.AppendLine(Total(shown));
        var problems = shown.SelectMany(Problems).Concat(together.Select(found => $"All rows: {found}"));
        foreach (var problem in problems) text.AppendLine().AppendLine(problem);
        return text.ToString();
    }

    public static string Line(RowResult result) => Line(result.Row.Id, result.Row.Title.Replace("|", "\\|"), [result], Reasons(result));

    private static string Total(List<RowResult> results) => Line("", "all", results, results.Sum(result => result.Findings - result.Fixed).ToString(CultureInfo.InvariantCulture));

    private static string Line(string id, string title, List<RowResult> results, string held) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {id} | {title} | {Sum(results, result => result.Findings)} | {Sum(results, result => result.Fixed)} | {held} | {Sum(results, result => result.Errors)} | {Sum(results, result => result.Warnings)} | {Sum(results, result => result.LostComments.Length)} | {Sum(results, result => result.Left)} | {results.Sum(result => result.Time.TotalSeconds):F1} |");

    private static int Sum(List<RowResult> results, Func<RowResult, int> number) => results.Sum(number);

    private static string Reasons(RowResult result)
    {
        var held = result.Held.Remove(HeldBack.Nothing);
        var reasons = string.Join(", ", held.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Value} {pair.Key}"));
        return held.IsEmpty ? "0" : $"{held.Values.Sum()}: {reasons}";
    }

    private static IEnumerable<string> Problems(RowResult result) => result.Complaints.Select(found => found.ToString())
        .Concat(result.LostComments.Select(comment => $"lost: {comment}"))
        .Select(problem => $"{result.Row.Id}: {problem}");
}
