using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary><c>var</c> in the code where the pattern spells a type, and the other way round.</summary>
internal sealed class InferredTypes : Equivalence
{
    public override string Name => "var";

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is TypeSyntax and not NameSyntax && code is IdentifierNameSyntax { IsVar: true }
        || pattern is IdentifierNameSyntax { IsVar: true } && code is TypeSyntax;

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        yield return goal.Pattern is IdentifierNameSyntax
            ? goal.Next ?? Structure.Nothing
            : new TypeGoal((TypeSyntax)goal.Pattern, matcher.Scope.TypeOf(goal.Code), goal.Next);
    }
}
