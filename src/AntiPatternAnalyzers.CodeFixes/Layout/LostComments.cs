using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.CodeFixes.Layout;

/// <summary>Comments of the matched code whose gap is gone: they are put before what is written.</summary>
internal static class LostComments
{
    /// <param name="code">The matched code.</param>
    /// <param name="kept">For each written item the item of the code that it keeps.</param>
    /// <param name="written">What is written.</param>
    /// <param name="newLine">What begins a new line; null where comments must stay on the line.</param>
    public static string Of(MatchedCode code, int[] kept, IReadOnlyList<CodeItem> written, string? newLine)
    {
        var used = kept.Where((item, index) => index > 0 && item > 0 && kept[index - 1] == item - 1).ToImmutableHashSet();
        var keys = written.Select(item => item.Key).ToImmutableHashSet();
        var lost = new List<SyntaxTrivia>();
        for (var index = 0; index < code.Items.Length; index++)
        {
            var item = code.Items[index];
            if (index > 0 && !used.Contains(index)) lost.AddRange(code.GapBehind(index - 1).Where(IsComment));
            if (item.Held != null && !keys.Contains(item.Key)) lost.AddRange(item.Held.DescendantTrivia().Where(trivia => IsComment(trivia) && item.Span.Contains(trivia.Span)));
        }

        return string.Concat(lost.Select(comment => newLine == null ? Inline(comment.ToString()) + " " : comment + newLine));
    }

    public static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    /// <summary>A comment that other code may follow on its line.</summary>
    public static string Inline(string comment) =>
        comment.StartsWith("//", StringComparison.Ordinal) ? $"/* {comment.Substring(2).Trim().Replace("*/", "* /")} */" : comment;
}
