using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Layout;
using AntiPatternAnalyzers.CodeFixes.Repair;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Planning;

/// <summary><em>Remove it</em>: the match goes, with the comma or the lines that were there for it alone.</summary>
internal static class Removal
{
    public static Edit? Of(ImmutableArray<SyntaxNode> nodes, DocumentStyle style)
    {
        var text = style.Text;
        var span = TextSpan.FromBounds(nodes[0].SpanStart, nodes[nodes.Length - 1].Span.End);
        return nodes[0] switch
        {
            ExpressionSyntax { Parent: ExpressionStatementSyntax statement } => Of(ImmutableArray.Create<SyntaxNode>(statement), style),
            ExpressionSyntax behind when StatementRoom.Behind(behind) is { } room => room.Emptied(style),
            ExpressionSyntax { Parent: ArgumentSyntax argument } => FromList(argument),
            StatementSyntax { Parent: LabeledStatementSyntax } => new Edit(span, ";"),
            StatementSyntax statement when StatementRoom.IsEmbedded(statement) => new Edit(span, "{ }"),
            AttributeSyntax { Parent: AttributeListSyntax { Attributes.Count: 1 } list } => Lines(list.Span, text),
            AttributeSyntax or ArgumentSyntax or ParameterSyntax or EnumMemberDeclarationSyntax or BaseTypeSyntax or SwitchExpressionArmSyntax => FromList(nodes[0]),
            MemberDeclarationSyntax member => Lines(TextSpan.FromBounds(Documented(member), span.End), text),
            StatementSyntax or AttributeListSyntax or UsingDirectiveSyntax or CatchClauseSyntax or FinallyClauseSyntax or ElseClauseSyntax or SwitchSectionSyntax => Lines(span, text),
            _ => null,
        };
    }

    /// <summary>Where a member begins, its documentation included.</summary>
    private static int Documented(MemberDeclarationSyntax member)
    {
        var documentation = member.GetLeadingTrivia().FirstOrDefault(trivia => trivia.GetStructure() is DocumentationCommentTriviaSyntax);
        return documentation == default ? member.SpanStart : documentation.FullSpan.Start;
    }

    /// <summary>A span, with the whole of its lines where it has them for itself.</summary>
    private static Edit Lines(TextSpan span, SourceText text)
    {
        var last = text.Lines.GetLineFromPosition(span.End);
        var isWhole = Indentation.IsFirstOnLine(text, span.Start) && text.ToString(TextSpan.FromBounds(span.End, last.End)).Trim().Length == 0;
        if (!isWhole) return new Edit(TextSpan.FromBounds(span.Start, AfterSpaces(text, span.End)), "");
        var first = text.Lines.GetLineFromPosition(span.Start);
        var (above, below) = (IsBlank(text, first.LineNumber - 1), IsBlank(text, last.LineNumber + 1));
        var end = below && (above || EndsWith(text, first.LineNumber - 1, '{')) ? text.Lines[last.LineNumber + 1] : last;
        var start = above && !below && StartsWith(text, last.LineNumber + 1, '}') ? text.Lines[first.LineNumber - 1] : first;
        return new Edit(TextSpan.FromBounds(start.Start, end.EndIncludingLineBreak), "");
    }

    private static bool IsBlank(SourceText text, int line) => line >= 0 && line < text.Lines.Count && text.Lines[line].ToString().Trim().Length == 0;

    private static bool StartsWith(SourceText text, int line, char letter) => line < text.Lines.Count && text.Lines[line].ToString().TrimStart().StartsWith(letter.ToString(), StringComparison.Ordinal);

    private static bool EndsWith(SourceText text, int line, char letter) => line >= 0 && text.Lines[line].ToString().TrimEnd().EndsWith(letter.ToString(), StringComparison.Ordinal);

    private static int AfterSpaces(SourceText text, int position)
    {
        while (position < text.Length && text[position] == ' ') position++;
        return position;
    }

    /// <summary>An item of a list, with the comma behind it, or the one before it where it is the last.</summary>
    private static Edit? FromList(SyntaxNode item)
    {
        var (before, after) = (item.GetFirstToken().GetPreviousToken(), item.GetLastToken().GetNextToken());
        if (after.IsKind(SyntaxKind.CommaToken) && after.Parent == item.Parent) return new Edit(TextSpan.FromBounds(item.SpanStart, after.GetNextToken().SpanStart), "");
        return before.IsKind(SyntaxKind.CommaToken) ? new Edit(TextSpan.FromBounds(before.SpanStart, item.Span.End), "") : new Edit(item.Span, "");
    }
}
