using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>
/// Operands side by side in a longer chain of <c>&amp;&amp;</c>, <c>||</c>, <c>+</c> or <c>|</c>, however it is grouped, where the
/// pattern is nothing but a chain; those of <c>&amp;&amp;</c> and <c>||</c> in any order.
/// </summary>
internal sealed class Chains : Equivalence
{
    /// <summary>Longer chains are compared in their own order only, since orders grow fast.</summary>
    private const int MostInAnyOrder = 4;

    public override string Name => "chains";

    public override bool Concerns(SyntaxNode pattern) => Chain.Is(pattern);

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) => Chain.Is(pattern) && code.IsKind(pattern.Kind());

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var (pattern, code) = ((BinaryExpressionSyntax)goal.Pattern, (BinaryExpressionSyntax)goal.Code);
        var wanted = Chain.OfPattern(pattern);
        if (!matcher.IsWhole(pattern) || Chain.Round(code, matcher.Scope).RunUpTo(code, wanted.Length) is not { } run) return Enumerable.Empty<Goal>();
        var end = new CheckGoal(held => run.IsOfOneType(matcher.Scope) ? matcher.Cover(run.Nodes, held) : null, goal.Next);
        var isOrdered = wanted.Length > MostInAnyOrder || pattern.Kind() is SyntaxKind.AddExpression or SyntaxKind.BitwiseOrExpression;
        var orders = isOrdered ? new[] { run.Operands } : Orders(run.Operands);
        return orders.Select(order => Structure.Parts(NodeParts.Of(wanted), NodeParts.Of(order), end));
    }

    private static IEnumerable<ImmutableArray<ExpressionSyntax>> Orders(ImmutableArray<ExpressionSyntax> operands) => operands.Length == 1
        ? new[] { operands }
        : operands.SelectMany(first => Orders(operands.Remove(first)), (first, rest) => rest.Insert(0, first));
}
