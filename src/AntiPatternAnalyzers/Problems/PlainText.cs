using System.Globalization;
using System.Text;

namespace AntiPatternAnalyzers.Problems;

/// <summary>
/// Text of a document as it is shown: in terminals, logs, editors and comments. What a reader cannot see, or what makes
/// a terminal or an editor show something else than is there, is spelled out: <c>\u001B</c>, <c>\u202E</c>.
/// </summary>
internal static class PlainText
{
    /// <summary>One line: white space is folded.</summary>
    public static string Line(string text) => Spelled(IsFolded(text) ? text : string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The lines that the text has.</summary>
    public static string Lines(string text) => text.Any(IsHidden) ? string.Join("\n", text.Replace("\r\n", "\n").Split('\n', '\r').Select(Spelled)) : text;

    private static bool IsFolded(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]) && (text[at] != ' ' || at + 1 < text.Length && text[at + 1] == ' ')) return false;
        }

        return text.Length == 0 || text[0] != ' ' && text[text.Length - 1] != ' ';
    }

    private static string Spelled(string text)
    {
        if (!text.Any(IsHidden)) return text;
        var spelled = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            if (isPair) spelled.Append(text[at++]).Append(text[at]);
            else if (IsHidden(text[at])) spelled.Append("\\u").Append(((int)text[at]).ToString("X4", CultureInfo.InvariantCulture));
            else spelled.Append(text[at]);
        }

        return spelled.ToString();
    }

    /// <summary>Control characters, separators of lines, marks that turn the direction of text, and halves of characters. The joiners of Indic scripts and of emoji are letters like others.</summary>
    private static bool IsHidden(char letter) => char.IsControl(letter) || char.IsSurrogate(letter) || letter switch
    {
        '\u200B' or '\u200E' or '\u200F' or '\u061C' or '\u2028' or '\u2029' or '\uFEFF' => true,
        (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB') => true,
        _ => false,
    };
}
