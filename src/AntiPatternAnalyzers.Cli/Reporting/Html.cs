using System.Text;
using System.Text.Encodings.Web;

namespace AntiPatternAnalyzers.Cli.Reporting;

/// <summary>A page while it is written; all text is escaped on its way in.</summary>
internal sealed class Html
{
    private readonly StringBuilder _text = new();

    /// <summary>Markup as it is.</summary>
    public Html Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>Text in an element; <paramref name="attributes"/> are markup.</summary>
    public Html Element(string name, string text, string attributes = "") => Raw($"<{name}{(attributes.Length > 0 ? " " + attributes : "")}>{Escape(text)}</{name}>");

    /// <summary>Text that nothing can break out of, in an attribute neither.</summary>
    public static string Escape(string text) => HtmlEncoder.Default.Encode(text).Replace("&#xA;", " ", StringComparison.Ordinal);

    /// <summary>A name that an anchor may have, the same for the same text.</summary>
    public static string Anchor(string text) => string.Concat(text.Select(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' ? character.ToString() : $"_{(int)character:x}"));

    public override string ToString() => _text.ToString();
}
