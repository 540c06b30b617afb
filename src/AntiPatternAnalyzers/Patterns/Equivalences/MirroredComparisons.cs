using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>A comparison the other way round: <c>1 &lt; a</c> is <c>a &gt; 1</c>, <c>b == a</c> is <c>a == b</c>.</summary>
internal sealed class MirroredComparisons : Equivalence
{
    public override string Name => "mirrored comparisons";

    public override bool Concerns(SyntaxNode pattern) => Comparisons.Is(pattern.Kind());

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is BinaryExpressionSyntax && Comparisons.Is(pattern.Kind()) && code.IsKind(Comparisons.Mirror(pattern.Kind()));

    public override bool MayApply(SyntaxNode pattern, SyntaxNode code, in Glance glance) => Applies(pattern, code)
        && glance.MayBe(((BinaryExpressionSyntax)pattern).Left, ((BinaryExpressionSyntax)code).Right)
        && glance.MayBe(((BinaryExpressionSyntax)pattern).Right, ((BinaryExpressionSyntax)code).Left);

    public override IEnumerable<SyntaxKind> Beginnings(SyntaxNode pattern) =>
        Comparisons.Is(pattern.Kind()) ? new[] { Comparisons.Mirror(pattern.Kind()) } : Enumerable.Empty<SyntaxKind>();

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var (pattern, code) = ((BinaryExpressionSyntax)goal.Pattern, (BinaryExpressionSyntax)goal.Code);
        yield return new NodeGoal(pattern.Left, code.Right, new NodeGoal(pattern.Right, code.Left, goal.Next));
    }
}
