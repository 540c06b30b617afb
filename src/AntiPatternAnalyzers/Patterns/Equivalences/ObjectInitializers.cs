using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>
/// A member set as the object is created or copied: <c>new T { P = v }</c> and <c>t with { P = v }</c> set <c>$o.P = v</c>, where
/// <c>$o</c> is the new object; in an initializer within another, it is the member that holds the object.
/// </summary>
internal sealed class ObjectInitializers : Equivalence
{
    public override string Name => "object initializers";

    public override bool Concerns(SyntaxNode pattern) => pattern is AssignmentExpressionSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax }
        && code is AssignmentExpressionSyntax { Left: IdentifierNameSyntax, Right: not InitializerExpressionSyntax } set && IsMember(set);

    public override bool MayApply(SyntaxNode pattern, SyntaxNode code, in Glance glance) => Applies(pattern, code)
        && MayBe((AssignmentExpressionSyntax)pattern, (AssignmentExpressionSyntax)code, glance);

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var (pattern, code) = ((AssignmentExpressionSyntax)goal.Pattern, (AssignmentExpressionSyntax)goal.Code);
        if (!matcher.Names[pattern.Left].IsEmpty) yield break;
        yield return Member((MemberAccessExpressionSyntax)pattern.Left, code, new NodeGoal(pattern.Right, code.Right, goal.Next));
    }

    private static bool MayBe(AssignmentExpressionSyntax pattern, AssignmentExpressionSyntax code, in Glance glance) =>
        glance.Names[pattern.Left].IsEmpty && glance.MayBe(((MemberAccessExpressionSyntax)pattern.Left).Name, code.Left) && glance.MayBe(pattern.Right, code.Right);

    private static bool IsMember(AssignmentExpressionSyntax set) =>
        set.Parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression or (int)SyntaxKind.WithInitializerExpression };

    /// <summary>The goals for a member of the pattern and one that an initializer sets; the pattern may name the members before it too.</summary>
    private static Goal Member(MemberAccessExpressionSyntax pattern, AssignmentExpressionSyntax code, Goal? next)
    {
        var name = new NodeGoal(pattern.Name, code.Left, next);
        if (code.Parent!.Parent is not AssignmentExpressionSyntax holder) return new NodeGoal(pattern.Expression, code.Parent.Parent!, name);
        return pattern.Expression is MemberAccessExpressionSyntax access && holder.Left is IdentifierNameSyntax && IsMember(holder)
            ? Member(access, holder, name)
            : new NodeGoal(pattern.Expression, holder.Left, name);
    }
}
