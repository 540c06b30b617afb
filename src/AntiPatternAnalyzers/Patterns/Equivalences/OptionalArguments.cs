using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>Arguments that the code writes and that it could as well leave out: where <c>b</c> is 0 by default, <c>F(1, 0)</c> is <c>F(1)</c>.</summary>
internal sealed class OptionalArguments : Equivalence
{
    public override string Name => "optional arguments";

    public override bool Concerns(SyntaxNode pattern) => pattern is BaseArgumentListSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is BaseArgumentListSyntax wanted && code is BaseArgumentListSyntax given && wanted.Arguments.Count < given.Arguments.Count
        && !NamedArguments.HasNames(wanted) && !NamedArguments.HasNames(given) && MayBeDefaults(given.Arguments, wanted.Arguments.Count);

    private static bool MayBeDefaults(SeparatedSyntaxList<ArgumentSyntax> arguments, int from)
    {
        for (var index = from; index < arguments.Count; index++)
        {
            var value = PlacedArguments.Value(arguments[index]);
            if (!ConstantShape.Is(value) && !DefaultOf.MayBe(value)) return false;
        }

        return true;
    }

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var (pattern, code) = ((BaseArgumentListSyntax)goal.Pattern, (BaseArgumentListSyntax)goal.Code);
        return CallArguments.Match(pattern.Arguments, new CallSite(code.Parent, code.Arguments), matcher, goal.Next);
    }
}
