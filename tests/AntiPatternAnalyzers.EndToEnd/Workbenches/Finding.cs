using System.Text.RegularExpressions;

namespace AntiPatternAnalyzers.EndToEnd.Workbenches;

/// <summary>A line of build output that says something about a place.</summary>
/// <param name="Place">Where.</param>
/// <param name="Severity"><c>warning</c> or <c>error</c>.</param>
/// <param name="Id">Such as <c>AP0001</c>.</param>
/// <param name="Message">The message, without the help link that the compiler writes after it.</param>
/// <param name="HelpLink">That link, or empty.</param>
public sealed partial record Finding(Place Place, string Severity, string Id, string Message, string HelpLink)
{
    /// <summary>The findings in <paramref name="output"/>, each once, in order of place.</summary>
    public static IReadOnlyList<Finding> Parse(string folder, string output) =>
    [
        .. Line().Matches(output)
            .Select(match => Create(folder, match))
            .Distinct()
            .OrderBy(finding => finding.Place.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Place.Line)
            .ThenBy(finding => finding.Place.Column),
    ];

    private static Finding Create(string folder, Match match)
    {
        string Part(string name) => match.Groups[name].Value;
        var file = Path.GetRelativePath(folder, Path.Combine(folder, Part("file"))).Replace('\\', '/');
        var place = new Place(file, int.Parse(Part("line")), int.Parse(Part("column")));
        return new(place, Part("severity"), Part("id"), Part("message"), Part("link"));
    }

    [GeneratedRegex(
        """^\s*(?:\d+>)?(?<file>[^\r\n]+?)\((?<line>\d+),(?<column>\d+)\): (?<severity>warning|error) (?<id>[A-Z]+\d+): (?<message>.*?)(?: \((?<link>(?:https|file)://[^)\s]*)\))?(?: \[[^\]\r\n]*\])?\r?$""",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
