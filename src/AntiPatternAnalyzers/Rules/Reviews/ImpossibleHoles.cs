using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Problems;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>A hole that stands for a type in one place of the pattern and for a value in another: the same code is never both.</summary>
internal sealed class ImpossibleHoles : Review
{
    public override IEnumerable<DocumentProblem> Problems(ReviewedRules rules) => rules.Rules
        .SelectMany(rule => rules.PatternsOf(rule.Rule))
        .Where(pattern => !pattern.Case.IsOpposite)
        .GroupBy(pattern => (pattern.Rule.Document, pattern.Span))
        .Select(readings => (Pattern: readings.First(), Holes: readings.Select(reading => TypeAndValue(reading.Reading)).ToList()))
        .Where(found => !found.Holes.Contains(null))
        .Select(found => new DocumentProblem(found.Pattern.Rule.Document, Problem.At(
            found.Pattern.Span, ProblemKinds.NeverHolds, $"'{found.Holes[0]}' stands for a type in one place and for a value in another")));

    private static Hole? TypeAndValue(BoundReading reading)
    {
        var uses = reading.Parsed.Nodes.SelectMany(node => node.DescendantNodesAndSelf()).OfType<IdentifierNameSyntax>()
            .Where(name => Hole.Of(name.Identifier) is { IsNamed: true, IsRun: false })
            .ToLookup(name => Hole.Of(name.Identifier)!);
        return uses.FirstOrDefault(hole => hole.Any(SyntaxFacts.IsInTypeOnlyContext) && hole.Any(IsValue))?.Key;
    }

    private static bool IsValue(IdentifierNameSyntax name) => name.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => !NameOf.IsSpelled(call),
        ArgumentSyntax or AwaitExpressionSyntax or ReturnStatementSyntax or ThrowStatementSyntax or AssignmentExpressionSyntax => true,
        BinaryExpressionSyntax operation => !operation.IsKind(SyntaxKind.IsExpression) && !operation.IsKind(SyntaxKind.AsExpression),
        CastExpressionSyntax cast => cast.Expression == name,
        _ => false,
    };
}
