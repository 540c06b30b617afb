using System.Text.RegularExpressions;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>The words with which a text must end for a regular expression to be found in it: <c>Async$</c>, <c>(?i)(password|secret)$</c>. Code that ends with none of them need not be made a text.</summary>
internal sealed class TextEnd
{
    private static readonly Regex Words = new(@"^(?<any>\(\?i\))?(?:(?<word>[A-Za-z0-9_]+)|\((?:(?<word>[A-Za-z0-9_]+)\|)*(?<word>[A-Za-z0-9_]+)\))\$$", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));

    private readonly ImmutableArray<string> _words;
    private readonly StringComparison _comparison;

    private TextEnd(ImmutableArray<string> words, bool isAnyCase) => (_words, _comparison) = (words, isAnyCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    /// <summary>The end that an expression wants; null where it wants none, or another one than words.</summary>
    public static TextEnd? Of(string expression)
    {
        var match = Words.Match(expression);
        return match.Success ? new TextEnd(match.Groups["word"].Captures.Cast<Capture>().Select(word => word.Value).ToImmutableArray(), match.Groups["any"].Success) : null;
    }

    /// <summary>Whether only a name that code spells can end with one of the words: they are no part of a number or a keyword, nor what code without a name is told by.</summary>
    public bool IsOfName => _words.All(word => word.All(character => character is not (>= '0' and <= '9')) && word.Any(character => !IsInNumbers(character)) && !NamelessTexts.AnyEndsWith(word, _comparison));

    /// <summary>Whether code is sure to end otherwise, by its last token. Letters of other scripts may count as those of the words, and a token that is shorter tells nothing.</summary>
    public bool Misses(SyntaxNode code)
    {
        var last = code.GetLastToken(includeZeroWidth: true).Text;
        foreach (var word in _words)
        {
            if (word.EndsWith(last, _comparison)) return false;
        }

        return Misses(last);
    }

    /// <summary>The same for a text that is known as a whole.</summary>
    public bool Misses(string text)
    {
        foreach (var word in _words)
        {
            if (text.EndsWith(word, _comparison)) return false;
        }

        return text.All(character => character < 128);
    }

    private static bool IsInNumbers(char character) => character is '_' or >= 'a' and <= 'f' or >= 'A' and <= 'F' or 'x' or 'X' or 'u' or 'U' or 'l' or 'L' or 'm' or 'M';
}
