using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>Arguments that the code names, and perhaps reorders: <c>F(b: 2, a: 1)</c> is <c>F(1, 2)</c>; or that the pattern names and the code does not.</summary>
internal sealed class NamedArguments : Equivalence
{
    public override string Name => "named arguments";

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is BaseArgumentListSyntax wanted && code is BaseArgumentListSyntax given
        && (given.Arguments.Any(argument => argument.NameColon != null) || wanted.Arguments.Any(argument => argument.NameColon != null));

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var (pattern, code) = ((BaseArgumentListSyntax)goal.Pattern, (BaseArgumentListSyntax)goal.Code);
        if (Parameters(code, matcher.Scope) is not { } parameters) yield break;
        if (CallArguments.Match(pattern, code, parameters, goal.Next) is { } match) yield return match;
    }

    private static ImmutableArray<IParameterSymbol>? Parameters(BaseArgumentListSyntax code, MatchScope scope) =>
        code.Parent == null ? null : scope.SymbolOf(code.Parent) switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => null,
        };
}
