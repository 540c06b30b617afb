using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>An array or collection that the code makes for a <c>params</c> parameter: <c>F(new[] { a, b })</c> and <c>F([a, b])</c> are <c>F(a, b)</c>.</summary>
internal sealed class ExpandedParams : Equivalence
{
    public override string Name => "expanded params";

    public override bool Concerns(SyntaxNode pattern) => pattern is BaseArgumentListSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is BaseArgumentListSyntax wanted && code is BaseArgumentListSyntax { Arguments: { Count: > 0 } arguments } given
        && ParamsElements.MayBe(arguments[arguments.Count - 1].Expression)
        && !NamedArguments.HasNames(wanted) && !NamedArguments.HasNames(given);

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var (pattern, code) = ((BaseArgumentListSyntax)goal.Pattern, (BaseArgumentListSyntax)goal.Code);
        return CallArguments.Match(pattern.Arguments, new CallSite(code.Parent, code.Arguments), matcher, goal.Next);
    }
}
