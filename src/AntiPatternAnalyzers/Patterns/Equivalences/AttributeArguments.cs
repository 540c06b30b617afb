using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>An attribute without an argument list, with an empty one, and with <c>(...)</c>, which allows both.</summary>
internal sealed class AttributeArguments : Equivalence
{
    public override string Name => "omitted attribute arguments";

    public override bool Concerns(SyntaxNode pattern) => pattern is AttributeSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is AttributeSyntax wanted && code is AttributeSyntax given && wanted.ArgumentList == null != (given.ArgumentList == null);

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var (pattern, code) = ((AttributeSyntax)goal.Pattern, (AttributeSyntax)goal.Code);
        var arguments = Structure.Parts(Parts(pattern), Parts(code), goal.Next);
        yield return new NodeGoal(pattern.Name, code.Name, arguments);
    }

    private static IReadOnlyList<SyntaxNodeOrToken> Parts(AttributeSyntax attribute) =>
        NodeParts.Of(attribute.ArgumentList?.Arguments ?? default);
}
