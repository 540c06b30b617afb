using System.Globalization;
using System.Text.RegularExpressions;

namespace AntiPatternAnalyzers.Learnings;

/// <summary>A date as people write it in a document, as the last day that it may mean: of <c>2024-03</c> the 31st.</summary>
internal static class LearningDate
{
    private static readonly Regex Numbers = new(
        @"\A(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?\z|\A(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})\z", RegexOptions.CultureInvariant, Patience.OfReader);

    private static readonly Regex Quarter = new(@"\A(?:Q(?<quarter>[1-4])\s(?<year>\d{4})|(?<year>\d{4})[-\s]Q(?<quarter>[1-4]))\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience.OfReader);

    private static readonly Regex Named = new(
        @"\A(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s)?(?<month>\p{L}{3})\p{L}*\.?\s(?:(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s)?(?<year>\d{4})\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience.OfReader);

    /// <summary>The last day that is meant; null where that cannot be told.</summary>
    public static DateTime? Read(string written)
    {
        var text = written.Trim();
        if (Numbers.Match(text) is { Success: true } numbers) return Of(numbers, Number(numbers, "month"));
        if (Quarter.Match(text) is { Success: true } quarter) return Of(quarter, Number(quarter, "quarter") * 3);
        if (Named.Match(text) is { Success: true } named && Month(named.Groups["month"].Value) is > 0 and var month) return Of(named, month);
        return null;
    }

    /// <summary>The first date within a text that is written as <c>2024-03-31</c>, or null.</summary>
    public static DateTime? In(string text) =>
        Regex.Match(text, @"\b\d{4}-\d{2}-\d{2}\b", RegexOptions.CultureInvariant, Patience.OfReader) is { Success: true } found ? Read(found.Value) : null;

    private static DateTime? Of(Match match, int? month)
    {
        var year = Number(match, "year") ?? 0;
        if (year is < 1900 or > 9000 || month is < 1 or > 12) return null;
        var last = DateTime.DaysInMonth(year, month ?? 12);
        var day = Number(match, "day") ?? last;
        return day < 1 || day > last ? null : new DateTime(year, month ?? 12, day, 0, 0, 0, DateTimeKind.Utc);
    }

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int Month(string name) => 1 + Array.FindIndex(
        CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, month => string.Equals(month, name, StringComparison.OrdinalIgnoreCase));
}
