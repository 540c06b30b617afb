using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Substitution;

/// <summary><em>with `value` for `$d[$k]`</em>: what is written within the code that the holes hold.</summary>
internal sealed class InsideHoles
{
    private readonly DocumentFindings _document;
    private readonly Match _match;
    private readonly MatchScope _scope;

    public InsideHoles(DocumentFindings document, Match match) =>
        (_document, _match, _scope) = (document, match, new MatchScope(document.Model, document.Rules.Names, document.Cancellation));

    /// <summary>The filled-in template with everything replaced; none where a place cannot take the value.</summary>
    public ImmutableArray<SyntaxNode> Write(ImmutableArray<SyntaxNode> filled, ImmutableArray<Replacement> replacements)
    {
        foreach (var replacement in replacements)
        {
            if (filled.IsEmpty || Value(replacement) is not { } value) return ImmutableArray<SyntaxNode>.Empty;
            var target = BoundPattern.Bind(replacement.Target, _document.Rules.Names, Equivalence.All);
            var places = Held().SelectMany(held => held.DescendantNodesAndSelf()).OfType<ExpressionSyntax>().Where(node => target.Match(node, _scope, _match.Bindings, HoleConditions.None) != null).ToList();
            if (places.Any(IsWritten) || places.Any(HasInnerTrivia)) return ImmutableArray<SyntaxNode>.Empty;
            filled = filled.Select(node => Replaced(node, places, value)).ToImmutableArray();
        }

        return filled;
    }

    private IEnumerable<SyntaxNode> Held() => _match.Bindings.Names.SelectMany(name => _match.Bindings[name]!.Nodes).Distinct();

    private ExpressionSyntax? Value(Replacement replacement)
    {
        if (replacement.Value.Readings.FirstOrDefault(reading => reading.Nodes.Length == 1 && reading.Nodes[0] is ExpressionSyntax) is not { } reading) return null;
        var names = NameBinder.Bind(reading, _document.Rules.Names);
        if (names.Problems.Count > 0) return null;
        return HoleFiller.Fill(reading, names, new HoleValues(reading, _match.Bindings), new TypeWriter(_document, isInterpolated: false)).FirstOrDefault()?.WithoutTrivia() as ExpressionSyntax;
    }

    /// <summary>Captured code is as it stands in the document, so a place in it is as far from its start as there.</summary>
    private static SyntaxNode Replaced(SyntaxNode root, List<ExpressionSyntax> places, ExpressionSyntax value)
    {
        var targets = Captured.In(root)
            .SelectMany(held => places.Where(place => Captured.SpanOf(held).Contains(place.Span)).Select(place => At(held, place.Span, Captured.SpanOf(held).Start)))
            .OfType<ExpressionSyntax>().ToList();
        return root.ReplaceNodes(targets, (target, _) => Whole(value, target).WithTriviaFrom(target).WithAdditionalAnnotations(target.GetAnnotations(Captured.Kind)));
    }

    private static SyntaxNode? At(SyntaxNode held, TextSpan place, int origin)
    {
        var span = new TextSpan(held.SpanStart + place.Start - origin, place.Length);
        return held.DescendantNodesAndSelf().FirstOrDefault(node => node.Span == span && node is ExpressionSyntax);
    }

    private static ExpressionSyntax Whole(ExpressionSyntax value, ExpressionSyntax target) =>
        value is SimpleNameSyntax or LiteralExpressionSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
        || target.HasAnnotations(Captured.Kind) || target.Parent is ArgumentSyntax or EqualsValueClauseSyntax or ExpressionStatementSyntax ? value : SyntaxFactory.ParenthesizedExpression(value);

    /// <summary>Whether the code is assigned to, or handed on by reference: the value could not take that over.</summary>
    private static bool IsWritten(ExpressionSyntax place) => place.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == place,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
        RefExpressionSyntax => true,
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => place.Parent.RawKind is (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression
            or (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression,
        _ => false,
    };

    private static bool HasInnerTrivia(ExpressionSyntax place) => place.WithoutTrivia().DescendantTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia));
}
