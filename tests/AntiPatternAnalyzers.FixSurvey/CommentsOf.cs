using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.FixSurvey;

/// <summary>The comments of code, by what they say: how they are written and where they stand does not count.</summary>
internal sealed class CommentsOf
{
    private readonly ILookup<string, string> _texts;

    private CommentsOf(IEnumerable<string> texts) => _texts = texts.ToLookup(text => text);

    public static CommentsOf Code(SyntaxNode root) => new(root.DescendantTrivia().Where(IsComment).Select(comment => Words(comment.ToString())));

    /// <summary>The comments that are here more often than there.</summary>
    public IEnumerable<string> Lost(CommentsOf now) => _texts.SelectMany(group => group.Skip(now._texts[group.Key].Count()));

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind()
        is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static string Words(string comment) =>
        string.Join(" ", comment.Split([' ', '\t', '\r', '\n', '/', '*'], StringSplitOptions.RemoveEmptyEntries));
}
