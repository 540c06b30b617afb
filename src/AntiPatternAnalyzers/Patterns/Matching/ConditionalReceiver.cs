using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>What stands before the <c>?.</c> of a member, element or call.</summary>
internal static class ConditionalReceiver
{
    /// <summary>The receiver of a member or element binding; null where the code is broken.</summary>
    public static ExpressionSyntax? Of(SyntaxNode binding)
    {
        for (var node = binding; node.Parent != null; node = node.Parent)
        {
            if (node.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == node) return access.Expression;
        }

        return null;
    }

    /// <summary>What stands behind the last <c>?.</c>, of which there may be thousands.</summary>
    public static ExpressionSyntax Last(ExpressionSyntax access)
    {
        while (access is ConditionalAccessExpressionSyntax { WhenNotNull: var behind }) access = behind;
        return access;
    }

    /// <summary>Where an expression begins, its receivers before any <c>?.</c> included.</summary>
    public static int Start(SyntaxNode node)
    {
        while (Leftmost(node) is { } binding && Of(binding) is { } receiver) node = receiver;
        return node.SpanStart;
    }

    /// <summary>The member or element binding that an expression begins with, or null.</summary>
    public static ExpressionSyntax? Leftmost(SyntaxNode node) => node.GetFirstToken().Parent switch
    {
        MemberBindingExpressionSyntax member when node.FullSpan.Contains(member.FullSpan) => member,
        BracketedArgumentListSyntax { Parent: ElementBindingExpressionSyntax element } when node.FullSpan.Contains(element.FullSpan) => element,
        _ => null,
    };
}
