using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary><c>var</c> in the code where the pattern spells a type.</summary>
internal sealed class InferredTypes : Equivalence
{
    public override string Name => "var";

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is TypeSyntax and not NameSyntax && code is IdentifierNameSyntax { IsVar: true };

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        yield return new TypeGoal((TypeSyntax)goal.Pattern, matcher.Scope.TypeOf(goal.Code), goal.Next);
    }
}
