using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.CodeFixes.Edits;

/// <summary>The line endings of a document: what a fix adds must not mix them.</summary>
internal static class LineEndings
{
    /// <summary>The line ending that the document uses first.</summary>
    public static string Of(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>Code with the line endings of a document whose own are all the same.</summary>
    public static SyntaxNode Like(SourceText document, SyntaxNode root)
    {
        var own = Of(document);
        if (document.Lines.Any(line => line.EndIncludingLineBreak > line.End && document.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) != own)) return root;
        var others = root.DescendantTrivia(descendIntoTrivia: true).Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia) && trivia.ToFullString() != own).ToList();
        return others.Count == 0 ? root : root.ReplaceTrivia(others, (_, _) => SyntaxFactory.EndOfLine(own));
    }
}
