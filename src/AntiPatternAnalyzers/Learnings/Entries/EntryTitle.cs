using System.Text.RegularExpressions;

namespace AntiPatternAnalyzers.Learnings.Entries;

/// <summary>A heading read as <c>2024-03-02: Checkout deadlocked</c>.</summary>
/// <param name="Date">As written, or null.</param>
/// <param name="Topic">The rest; of a date alone, that.</param>
internal sealed record EntryTitle(string? Date, string Topic)
{
    private const string Month =
        @"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";

    private const string Day = @"\d{1,2}(?:st|nd|rd|th)?";

    private const string Year = @"(?:19|20)\d\d";

    private static readonly Regex Pattern = new(
        $@"\A\[?(?<date>{Year}(?:[-/.]\d{{1,2}}){{0,2}}|\d{{1,2}}[./]\d{{1,2}}[./]{Year}|{Month}\s(?:{Day},?\s)?{Year}|{Day}\s{Month}\s{Year}|Q[1-4]\s{Year}|{Year}[-\s]Q[1-4])\]?(?:\s*:\s*|\s+[-–—]+\s+|\z)(?<topic>.*)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline, Patience.OfReader);

    private static readonly Regex DatePlaceholder = new(@"\A\[\p{L}[^\[\]]*\]\s*:\s*", RegexOptions.CultureInvariant, Patience.OfReader);

    /// <summary>Whether it has both: a date alone may be the heading of a month's entries.</summary>
    public bool IsDated => Date is not null && Date != Topic;

    public static EntryTitle Read(string heading)
    {
        var match = Pattern.Match(heading);
        if (!match.Success)
            return new EntryTitle(null, DatePlaceholder.Replace(heading, ""));

        var date = match.Groups["date"].Value;
        var topic = match.Groups["topic"].Value;
        return new EntryTitle(date, topic.Length == 0 ? date : topic);
    }
}
