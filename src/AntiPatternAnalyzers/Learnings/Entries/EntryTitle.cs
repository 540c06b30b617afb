using System.Text.RegularExpressions;

namespace AntiPatternAnalyzers.Learnings.Entries;

/// <summary>A heading read as <c>2024-03-02: Checkout deadlocked</c>.</summary>
internal sealed record EntryTitle(string? Date, string Topic)
{
    private const string Month =
        @"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";

    private const string Day = @"\d{1,2}(?:st|nd|rd|th)?";

    private const string Year = @"(?:19|20)\d\d";

    private static readonly Regex Pattern = new(
        $@"\A\[?(?<date>{Year}(?:[-/.]\d{{1,2}}){{0,2}}|\d{{1,2}}[./]\d{{1,2}}[./]{Year}|{Month}\s(?:{Day},?\s)?{Year}|{Day}\s{Month}\s{Year}|Q[1-4]\s{Year}|{Year}[-\s]Q[1-4])\]?(?:\s*:\s*|\s+[-–—]+\s+|\z)(?<topic>.*)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline);

    private static readonly Regex DatePlaceholder = new(@"\A\[\p{L}[^\[\]]*\]\s*:\s*", RegexOptions.CultureInvariant);

    public static EntryTitle Read(string heading)
    {
        var match = Pattern.Match(heading);
        if (!match.Success)
            return new EntryTitle(null, DatePlaceholder.Replace(heading, ""));

        var topic = match.Groups["topic"].Value;
        return new EntryTitle(match.Groups["date"].Value, topic.Length == 0 ? heading : topic);
    }
}
