using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Layout;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Repair;

/// <summary>A place that has room for one expression or one statement only: what is written there gets braces round it.</summary>
internal sealed class StatementRoom
{
    private readonly SyntaxNode _place;
    private readonly SyntaxNode _header;
    private readonly SyntaxToken _before;
    private readonly SyntaxToken _last;

    private StatementRoom(SyntaxNode place, SyntaxNode header, SyntaxToken before, SyntaxToken last) =>
        (_place, _header, _before, _last) = (place, header, before, last);

    /// <summary>The room behind an arrow; null where an expression stands elsewhere.</summary>
    public static StatementRoom? Behind(ExpressionSyntax code) => code.Parent switch
    {
        ArrowExpressionClauseSyntax { Parent: BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax } arrow =>
            new StatementRoom(code, arrow.Parent!, arrow.ArrowToken.GetPreviousToken(), arrow.Parent!.GetLastToken()),
        LambdaExpressionSyntax lambda => new StatementRoom(code, lambda, lambda.ArrowToken, code.GetLastToken()),
        _ => null,
    };

    /// <summary>The room of a statement that is all of a branch or of the body of a loop, where others do not fit in its place; else null.</summary>
    public static StatementRoom? Round(SyntaxNode place, ImmutableArray<SyntaxNode> written)
    {
        if (place is not StatementSyntax || !IsEmbedded(place) || !written.All(node => node is StatementSyntax)) return null;
        var isFitting = written.Length == 1 && written[0] is not (LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax);
        return isFitting && !TakesElse(written[0], place) ? null : new StatementRoom(place, place.Parent!, place.GetFirstToken().GetPreviousToken(), place.GetLastToken());
    }

    /// <summary>Whether a statement is no one's neighbour: it is what <c>if</c>, <c>else</c> or a loop does.</summary>
    public static bool IsEmbedded(SyntaxNode statement) => statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax or LabeledStatementSyntax);

    /// <summary>The edit with braces round it; null where a directive is in the way.</summary>
    public Edit? Braced(Func<string, Edit> write, DocumentStyle style)
    {
        var span = TextSpan.FromBounds(_before.Span.End, _last.Span.End);
        var (above, behind) = (Gap(span.Start, _place.SpanStart), Gap(_place.Span.End, span.End));
        if (above.Concat(behind).Any(trivia => trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia))) return null;
        var indentation = Indentation.At(style.Text, _header.SpanStart);
        var edit = write(indentation + style.Step);
        var comments = string.Join(style.LineEnd + indentation + style.Step, above.Where(LostComments.IsComment).Select(comment => comment.ToString()));
        if (comments.Length > 0 && edit.Text.Length > 0) comments += style.LineEnd + indentation + style.Step;
        var rest = string.Concat(behind.Where(LostComments.IsComment).Select(comment => " " + comment));
        var isOneLine = IsOneLine(comments + edit.Text + rest) && IsWithinLine(style.Text);
        var (open, close) = isOneLine ? (" { ", " }") : (style.Open(indentation), style.Close(indentation));
        return edit.Within(span, open + comments, rest + close);
    }

    /// <summary>The edit that leaves nothing but braces.</summary>
    public Edit? Emptied(DocumentStyle style)
    {
        var span = TextSpan.FromBounds(_before.Span.End, _last.Span.End);
        return Gap(span.Start, span.End).All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            ? new Edit(span, " { }") : Braced(_ => new Edit(_place.Span, string.Join(" ", Gap(_place.SpanStart, _place.Span.End).Where(LostComments.IsComment).Select(comment => LostComments.Inline(comment.ToString())))), style);
    }

    private static bool IsOneLine(string written) => !written.Contains('\n') && !written.Contains("//");

    /// <summary>Whether an <c>else</c> behind the place would belong to what is written.</summary>
    private static bool TakesElse(SyntaxNode written, SyntaxNode place) =>
        place.GetLastToken().GetNextToken().IsKind(SyntaxKind.ElseKeyword) && EndsOpen(written);

    private static bool EndsOpen(SyntaxNode? statement) => statement switch
    {
        IfStatementSyntax { Else: null } => true,
        IfStatementSyntax choice => EndsOpen(choice.Else!.Statement),
        WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or UsingStatementSyntax or LockStatementSyntax or FixedStatementSyntax =>
            EndsOpen(statement.ChildNodes().OfType<StatementSyntax>().LastOrDefault()),
        _ => false,
    };

    private bool IsWithinLine(SourceText text) => _header is LambdaExpressionSyntax || !Indentation.IsFirstOnLine(text, _header.SpanStart);

    private List<SyntaxTrivia> Gap(int start, int end) =>
        _place.SyntaxTree.GetRoot().DescendantTrivia(TextSpan.FromBounds(start, end)).Where(trivia => trivia.SpanStart >= start && trivia.Span.End <= end).ToList();
}
