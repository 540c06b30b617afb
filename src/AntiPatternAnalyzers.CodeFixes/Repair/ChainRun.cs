using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Layout;
using AntiPatternAnalyzers.Patterns;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Repair;

/// <summary>Operands side by side within a longer chain of one operator: no expression of their own, but one can stand in their place.</summary>
internal static class ChainRun
{
    public static bool Is(Match match) => match.Nodes.Length > 1 && match.Node is ExpressionSyntax;

    public static TextSpan SpanOf(Match match) => TextSpan.FromBounds(match.Node.SpanStart, match.Nodes[match.Nodes.Length - 1].Span.End);

    /// <summary>The smallest expression that holds the operands.</summary>
    public static SyntaxNode Round(Match match) => match.Node.AncestorsAndSelf().First(node => node.Span.Contains(SpanOf(match)));

    /// <summary>The edit that writes an expression in the place of the operands; null where the parentheses of the code cut through them.</summary>
    public static Func<MatchedCode, DocumentStyle, Edit?>? Of(ExpressionSyntax written, Match match, CSharpParseOptions options)
    {
        var (whole, span) = (Round(match), SpanOf(match));
        if (whole.DescendantNodes().OfType<ParenthesizedExpressionSyntax>().Any(round => IsCut(round.Span, span))) return null;
        var placed = ImmutableArray.Create<SyntaxNode>(IsRead(written, whole, span, options) ? written : SyntaxFactory.ParenthesizedExpression(written.WithoutTrivia()));
        return (code, style) => ResultWriter.Write(placed, code, style);
    }

    private static bool IsCut(TextSpan round, TextSpan span) => round.OverlapsWith(span) && !span.Contains(round) && !round.Contains(span);

    /// <summary>Whether the expression is read as it is without parentheses round it.</summary>
    private static bool IsRead(ExpressionSyntax written, SyntaxNode whole, TextSpan span, CSharpParseOptions options)
    {
        if (written.RawKind == whole.RawKind && whole.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression) return true;
        var (before, after) = (whole.ToString().Substring(0, span.Start - whole.SpanStart), whole.ToString().Substring(span.End - whole.SpanStart));
        var text = written.WithoutTrivia().ToString();
        var bare = SyntaxFactory.ParseExpression(before + text + after, options: options);
        var round = SyntaxFactory.ParseExpression($"{before}({text}){after}", options: options);
        var parentheses = round.DescendantNodes().OfType<ParenthesizedExpressionSyntax>().FirstOrDefault(node => node.SpanStart == before.Length && node.Span.Length == text.Length + 2);
        return parentheses != null && SyntaxFactory.AreEquivalent(bare, round.ReplaceNode(parentheses, parentheses.Expression));
    }
}
