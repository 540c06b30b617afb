using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Layout;
using AntiPatternAnalyzers.CodeFixes.Substitution;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Repair;

/// <summary>A match behind <c>?.</c>: its receiver stands before it, so a template that begins with the receiver goes on from there.</summary>
internal static class ConditionalTail
{
    public static bool IsIn(Match match) => match.Node is ExpressionSyntax && ConditionalReceiver.Leftmost(match.Node) != null;

    /// <summary>The edit that writes the template without its receiver; null where the template does not begin with it.</summary>
    public static Func<MatchedCode, DocumentStyle, Edit?>? Of(ImmutableArray<SyntaxNode> nodes, Match match)
    {
        var first = First(nodes[0]);
        var receiver = ConditionalReceiver.Of(ConditionalReceiver.Leftmost(match.Node)!);
        if (receiver != null && nodes[0] == first && Captured.KeyOf(first) == Captured.Key(receiver)) return Without(match, receiver);
        if (first == null || receiver == null || Captured.In(nodes[0]).FirstOrDefault() != first || Captured.KeyOf(first) != Captured.Key(receiver)) return null;
        return (code, style) => WithoutReceiver(ResultWriter.Write(nodes, code, style), receiver.ToString().Length);
    }

    /// <summary>A template that is the receiver alone takes the access away; null where more follows, or a comment would go with it.</summary>
    private static Func<MatchedCode, DocumentStyle, Edit?>? Without(Match match, ExpressionSyntax receiver)
    {
        if (match.Node.Parent is not ConditionalAccessExpressionSyntax access || access.Expression != receiver) return null;
        var span = TextSpan.FromBounds(receiver.Span.End, match.Node.Span.End);
        var isPlain = access.DescendantTrivia().Where(trivia => span.Contains(trivia.Span)).All(trivia => string.IsNullOrWhiteSpace(trivia.ToString()));
        return isPlain ? (_, _) => new Edit(span, "") : null;
    }

    private static SyntaxNode? First(SyntaxNode node) => node switch
    {
        _ when node.HasAnnotations(Captured.Kind) => node,
        InvocationExpressionSyntax call => First(call.Expression),
        MemberAccessExpressionSyntax access => First(access.Expression),
        ElementAccessExpressionSyntax element => First(element.Expression),
        _ => null,
    };

    private static Edit WithoutReceiver(Edit edit, int length)
    {
        var at = edit.Marks.Single(mark => mark.Kind == MarkKind.Captured && mark.Span.Length == length && mark.Span.Start == edit.Marks.First(found => found.Kind == MarkKind.Captured).Span.Start).Span;
        var marks = edit.Marks.Where(mark => mark.Span.Start >= at.End).Select(mark => mark with { Span = new TextSpan(mark.Span.Start - length, mark.Span.Length) });
        var result = new Mark(new TextSpan(at.Start, edit.Text.Length - at.End), MarkKind.Result);
        return edit with { Text = edit.Text.Remove(at.Start, length), Marks = marks.Prepend(result).ToImmutableArray() };
    }
}
