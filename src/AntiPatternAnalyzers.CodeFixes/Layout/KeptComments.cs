using AntiPatternAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.CodeFixes.Layout;

/// <summary>The comments within the span of an edit that its text does not have: they stay at its beginning, on lines of their own where the edit takes whole lines.</summary>
internal static class KeptComments
{
    /// <summary>The edit with all comments; null where it would take a directive away.</summary>
    public static Edit? In(Edit edit, SyntaxNode root, DocumentStyle style)
    {
        if (edit.Span.IsEmpty) return edit;
        var gone = root.DescendantTrivia(edit.Span).Where(trivia => edit.Span.Contains(trivia.Span)).ToList();
        if (gone.Any(trivia => trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia))) return null;
        var rest = edit.Text;
        var lost = gone.Where(trivia => LostComments.IsComment(trivia) && !IsTaken(trivia, ref rest)).Select(trivia => trivia.ToString()).ToList();
        if (lost.Count == 0) return edit;
        return IsOfLines(edit.Span, style.Text)
            ? edit.Within(edit.Span, Lines(lost, Indentation.At(style.Text, root.FindToken(edit.Span.Start).SpanStart), style), "")
            : edit.Within(edit.Span, WithinLine(lost, edit, style.Text), "");
    }

    private static bool IsTaken(SyntaxTrivia comment, ref string text)
    {
        foreach (var form in new[] { comment.ToString(), LostComments.Inline(comment.ToString()) })
        {
            var start = text.IndexOf(form, StringComparison.Ordinal);
            if (start < 0) continue;
            text = text.Remove(start, form.Length);
            return true;
        }

        return false;
    }

    private static bool IsOfLines(TextSpan span, SourceText text) =>
        text.Lines.GetLineFromPosition(span.Start).Start == span.Start && text.Lines.GetLineFromPosition(span.End).Start == span.End;

    private static string Lines(List<string> comments, string indentation, DocumentStyle style) =>
        string.Concat(comments.Select(comment => indentation + comment + style.LineEnd));

    private static string WithinLine(List<string> comments, Edit edit, SourceText text)
    {
        var before = edit.Span.Start > 0 && IsPart(text[edit.Span.Start - 1]) ? " " : "";
        var after = edit.Text.Length > 0 ? !char.IsWhiteSpace(edit.Text[0]) : edit.Span.End < text.Length && IsPart(text[edit.Span.End]);
        return before + string.Join(" ", comments.Select(LostComments.Inline)) + (after ? " " : "");
    }

    /// <summary>Whether a letter stands apart from a comment beside it.</summary>
    private static bool IsPart(char letter) => !char.IsWhiteSpace(letter) && "()[]".IndexOf(letter) < 0;
}
