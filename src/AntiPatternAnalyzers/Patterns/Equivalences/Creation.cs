using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>A creation without an argument list, or with an initializer that a pattern with any arguments allows.</summary>
internal sealed class Creation : Equivalence
{
    public override string Name => "omitted argument lists";

    public override bool Concerns(SyntaxNode pattern) => pattern is ObjectCreationExpressionSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is ObjectCreationExpressionSyntax made && code is ObjectCreationExpressionSyntax created
        && (created.ArgumentList == null || created.Initializer != null && made.Initializer == null);

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var (pattern, code) = ((ObjectCreationExpressionSyntax)goal.Pattern, (ObjectCreationExpressionSyntax)goal.Code);
        var type = new NodeGoal(pattern.Type, code.Type, goal.Next);
        return Rest(pattern, code, type) is { } rest ? new[] { rest } : Enumerable.Empty<Goal>();
    }

    /// <summary>The goals for the arguments and initializers of two creations, or null where they cannot be the same.</summary>
    public static Goal? Rest(BaseObjectCreationExpressionSyntax pattern, BaseObjectCreationExpressionSyntax code, Goal next)
    {
        var anyArguments = pattern.ArgumentList is { Arguments: { Count: 1 } only } && Hole.Of(only[0].GetFirstToken()) is { IsRun: true };
        if (pattern.Initializer == null && code.Initializer != null && !anyArguments) return null;
        if (Structure.Optional(pattern.Initializer, code.Initializer, next) is not { } initializer) return null;
        if (pattern.ArgumentList != null && code.ArgumentList != null) return new NodeGoal(pattern.ArgumentList, code.ArgumentList, initializer);
        return Structure.Parts(NodeParts.Of(pattern.ArgumentList?.Arguments ?? default), NodeParts.Of(code.ArgumentList?.Arguments ?? default), initializer);
    }
}
