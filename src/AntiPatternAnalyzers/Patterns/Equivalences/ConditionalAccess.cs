using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>A member, element or call behind <c>?.</c>: <c>a?.B</c> is <c>a.B</c>.</summary>
internal sealed class ConditionalAccess : Equivalence
{
    public override string Name => "conditional access";

    public override bool IsAroundNames => true;

    public override bool Concerns(SyntaxNode pattern) => pattern is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) => (pattern, code) switch
    {
        (MemberAccessExpressionSyntax, MemberBindingExpressionSyntax) => true,
        (ElementAccessExpressionSyntax, ElementBindingExpressionSyntax) => true,
        (MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax, ConditionalAccessExpressionSyntax) => true,
        _ => false,
    };

    public override bool MayApply(SyntaxNode pattern, SyntaxNode code, in Glance glance) => Applies(pattern, code) && (pattern, code) switch
    {
        (MemberAccessExpressionSyntax access, MemberBindingExpressionSyntax binding) => glance.MayBe(access.Name, binding.Name) && MayBeReceiver(access.Expression, code, glance),
        (ElementAccessExpressionSyntax access, ElementBindingExpressionSyntax) => MayBeReceiver(access.Expression, code, glance),
        (_, ConditionalAccessExpressionSyntax whole) => glance.MayBe(pattern, ConditionalReceiver.Last(whole)),
        _ => false,
    };

    public override IEnumerable<SyntaxKind> Beginnings(SyntaxNode pattern) => pattern switch
    {
        MemberAccessExpressionSyntax => new[] { SyntaxKind.MemberBindingExpression },
        ElementAccessExpressionSyntax => new[] { SyntaxKind.ElementBindingExpression },
        _ => Enumerable.Empty<SyntaxKind>(),
    };

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        if (goal.Code is ConditionalAccessExpressionSyntax whole)
        {
            yield return goal with { Code = whole.WhenNotNull };
            yield break;
        }

        if (ConditionalReceiver.Of(goal.Code) is not { } receiver) yield break;
        if (goal is { Pattern: MemberAccessExpressionSyntax access, Code: MemberBindingExpressionSyntax binding })
        {
            yield return new NodeGoal(access.Expression, receiver, new NodeGoal(access.Name, binding.Name, goal.Next));
        }
        else if (goal is { Pattern: ElementAccessExpressionSyntax element, Code: ElementBindingExpressionSyntax bound })
        {
            yield return new NodeGoal(element.Expression, receiver, new NodeGoal(element.ArgumentList, bound.ArgumentList, goal.Next));
        }
    }

    private static bool MayBeReceiver(ExpressionSyntax pattern, SyntaxNode binding, in Glance glance) => ConditionalReceiver.Of(binding) is { } receiver && glance.MayBe(pattern, receiver);
}
