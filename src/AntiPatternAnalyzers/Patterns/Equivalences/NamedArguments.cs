using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>Arguments that the code names, and perhaps reorders: <c>F(b: 2, a: 1)</c> is <c>F(1, 2)</c>; or that the pattern names and the code does not.</summary>
internal sealed class NamedArguments : Equivalence
{
    public override string Name => "named arguments";

    public override bool Concerns(SyntaxNode pattern) => pattern is BaseArgumentListSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is BaseArgumentListSyntax wanted && code is BaseArgumentListSyntax given && (HasNames(wanted) || HasNames(given));

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var (pattern, code) = ((BaseArgumentListSyntax)goal.Pattern, (BaseArgumentListSyntax)goal.Code);
        return CallArguments.Match(pattern.Arguments, new CallSite(code.Parent, code.Arguments), matcher, goal.Next);
    }

    internal static bool HasNames(BaseArgumentListSyntax list)
    {
        for (var index = 0; index < list.Arguments.Count; index++)
        {
            if (list.Arguments[index].NameColon != null) return true;
        }

        return false;
    }
}
