using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.CodeFixes.Layout;

/// <summary>White space at the start of lines.</summary>
internal static class Indentation
{
    /// <summary>The white space before the first word of the line that a position is in.</summary>
    public static string At(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>Whether nothing but white space stands before a position on its line.</summary>
    public static bool IsFirstOnLine(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        return text.ToString(TextSpan.FromBounds(line.Start, position)).Trim().Length == 0;
    }

    /// <summary>A node's text without what is round it, its further lines moved from one indentation to another; strings stay as they are.</summary>
    public static string Moved(SyntaxNode node, string from, string to)
    {
        if (from == to) return node.ToString();
        var moved = new StringBuilder();
        var (first, last) = (node.GetFirstToken(), node.GetLastToken());
        foreach (var token in node.DescendantTokens())
        {
            if (token != first) Append(moved, token.LeadingTrivia, from, to, isLast: true);
            moved.Append(token.Text);
            if (token != last) Append(moved, token.TrailingTrivia, from, to, isLast: false);
        }

        return moved.ToString();
    }

    /// <summary>Trivia with the lines that begin in it moved.</summary>
    public static string Moved(IEnumerable<SyntaxTrivia> gap, string from, string to)
    {
        if (from == to) return string.Concat(gap.Select(trivia => trivia.ToFullString()));
        var moved = new StringBuilder();
        Append(moved, gap, from, to, isLast: true);
        return moved.ToString();
    }

    private static void Append(StringBuilder moved, IEnumerable<SyntaxTrivia> trivia, string from, string to, bool isLast)
    {
        foreach (var piece in trivia)
        {
            var text = piece.ToFullString();
            var starts = StartsLine(moved) && !piece.IsKind(SyntaxKind.EndOfLineTrivia) && !piece.IsDirective && !piece.IsKind(SyntaxKind.DisabledTextTrivia);
            moved.Append(starts ? Line(text, from, to) : text);
        }

        if (isLast && StartsLine(moved) && from.Length == 0) moved.Append(to);
    }

    private static string Line(string text, string from, string to) =>
        text.StartsWith(from, StringComparison.Ordinal) ? to + text.Substring(from.Length) : text;

    private static bool StartsLine(StringBuilder text) => text.Length > 0 && text[text.Length - 1] == '\n';
}
