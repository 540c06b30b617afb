using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>
/// Tests for null, for a pattern that spells one: <c>== null</c>, <c>null ==</c>, <c>is null</c>, <c>ReferenceEquals</c>,
/// and their negations. An overloaded <c>==</c> counts: most, as that of <c>string</c>, mean the same by null.
/// A cast of the code that keeps clear of one, <c>(object)x == null</c>, is part of the test: its operand is <c>x</c>.
/// </summary>
internal sealed class NullTests : Equivalence
{
    public override string Name => "null tests";

    public override bool Concerns(SyntaxNode pattern) => NullTest.Read(pattern) != null;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        NullTest.Read(code) is { } given && NullTest.Read(pattern) is { } wanted && wanted.IsNull == given.IsNull;

    public override bool Decides(SyntaxNode pattern, SyntaxNode code) => NullTest.Read(code)!.Cast != null && NullTest.Read(pattern)!.Cast == null;

    public override IEnumerable<SyntaxKind> Beginnings(SyntaxNode pattern) => NullTest.Read(pattern) == null
        ? Enumerable.Empty<SyntaxKind>()
        : new[] { SyntaxKind.EqualsExpression, SyntaxKind.NotEqualsExpression, SyntaxKind.IsPatternExpression, SyntaxKind.InvocationExpression, SyntaxKind.LogicalNotExpression };

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        return NullTest.Match(NullTest.Read(goal.Pattern)!, NullTest.Read(goal.Code)!, matcher, goal.Next);
    }
}
