using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Learnings;

namespace AntiPatternAnalyzers.Tests.Rules.Grammar;

/// <summary>A cell from its Markdown: code spans, links and emphasis, each at its place in the text.</summary>
internal static class CellText
{
    private static readonly Regex Piece = new(@"`(?<code>[^`]*)`|\[(?<label>[^\]]*)\]\((?<target>[^)]*)\)|(?<mark>\*\*|_(?=\w)|(?<=\w)_)|(?<words>(?:(?!\*\*)[^`\[_])+|.)");

    public static Cell Read(string text) => new(Inlines(text, 0), new TextSpan(0, text.Length));

    private static ImmutableArray<Inline> Inlines(string text, int start) =>
        [.. Piece.Matches(text).Where(piece => !piece.Groups["mark"].Success).Select(piece => Inline(piece, start))];

    private static Inline Inline(System.Text.RegularExpressions.Match piece, int start)
    {
        var span = new TextSpan(start + piece.Index, piece.Length);
        if (piece.Groups["label"] is { Success: true } label)
            return new Link(Inlines(label.Value, start + label.Index), piece.Groups["target"].Value, span);
        return piece.Groups["code"] is { Success: true } code
            ? new CodeSpan(MappedText.Unbroken(code.Value, start + code.Index), span)
            : new Words(MappedText.Unbroken(piece.Value, start + piece.Index), span);
    }
}
