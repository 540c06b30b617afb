using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>A creation whose type the code leaves to its target: <c>new()</c> is <c>new T()</c>.</summary>
internal sealed class TargetTypedNew : Equivalence
{
    public override string Name => "target-typed new";

    public override bool Concerns(SyntaxNode pattern) => pattern is ObjectCreationExpressionSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is ObjectCreationExpressionSyntax && code is ImplicitObjectCreationExpressionSyntax;

    public override IEnumerable<SyntaxKind> Beginnings(SyntaxNode pattern) =>
        pattern is ObjectCreationExpressionSyntax ? new[] { SyntaxKind.ImplicitObjectCreationExpression } : Enumerable.Empty<SyntaxKind>();

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var (pattern, code) = ((ObjectCreationExpressionSyntax)goal.Pattern, (ImplicitObjectCreationExpressionSyntax)goal.Code);
        var type = new CheckGoal(held => matcher.Types.Created(pattern.Type, code, matcher.Scope, held), goal.Next);
        return Creation.Rest(pattern, code, type) is { } rest ? new[] { rest } : Enumerable.Empty<Goal>();
    }
}
