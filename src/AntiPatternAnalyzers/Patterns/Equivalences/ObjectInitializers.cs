using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>A member set as the object is created: <c>new T { P = v }</c> sets <c>$o.P = v</c>, where <c>$o</c> is the created object.</summary>
internal sealed class ObjectInitializers : Equivalence
{
    public override string Name => "object initializers";

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax }
        && code is AssignmentExpressionSyntax { Left: IdentifierNameSyntax, Parent: InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression, Parent: BaseObjectCreationExpressionSyntax } };

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var (pattern, code) = ((AssignmentExpressionSyntax)goal.Pattern, (AssignmentExpressionSyntax)goal.Code);
        if (!matcher.Names[pattern.Left].IsEmpty) yield break;
        var access = (MemberAccessExpressionSyntax)pattern.Left;
        var name = new NodeGoal(access.Name, code.Left, new NodeGoal(pattern.Right, code.Right, goal.Next));
        yield return new NodeGoal(access.Expression, code.Parent!.Parent!, name);
    }
}
