using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Conditions;
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
        var values = new Dictionary<TextSpan, ExpressionSyntax>();
        foreach (var replacement in replacements)
        {
            if (filled.IsEmpty || Value(replacement) is not { } value) return ImmutableArray<SyntaxNode>.Empty;
            var places = Places(replacement);
            if (places.Any(place => LocalWrite.Of(place) != null) || places.Any(HasInnerTrivia)) return ImmutableArray<SyntaxNode>.Empty;
            foreach (var place in places) values[place.Span] = value;
        }

        var isLambda = filled.Any(node => node.DescendantNodesAndSelf().Any(part => part is AnonymousFunctionExpressionSyntax));
        if (values.Count == 0 && !isLambda) return filled;
        var parameters = MergedLambdas.Uses(_match, _document);
        return filled.Select(node => Replaced(node, values, parameters)).ToImmutableArray();
    }

    private List<ExpressionSyntax> Places(Replacement replacement)
    {
        var target = BoundPattern.Bind(replacement.Target, _document.Rules.Names, Equivalence.All);
        return Held().SelectMany(held => held.DescendantNodesAndSelf()).OfType<ExpressionSyntax>()
            .Where(node => target.Match(node, _scope, _match.Bindings, HoleConditions.None) != null).ToList();
    }

    private IEnumerable<SyntaxNode> Held() => _match.Bindings.Names.SelectMany(name => _match.Bindings[name]!.Nodes).Distinct();

    private ExpressionSyntax? Value(Replacement replacement)
    {
        if (replacement.Value.Readings.FirstOrDefault(reading => reading.Nodes.Length == 1 && reading.Nodes[0] is ExpressionSyntax) is not { } reading) return null;
        var names = NameBinder.Bind(reading, _document.Rules.Names);
        if (names.Problems.Count > 0) return null;
        return HoleFiller.Fill(reading, names, new HoleValues(reading, _match.Bindings), new TypeWriter(_document, isInterpolated: false)).FirstOrDefault()?.WithoutTrivia() as ExpressionSyntax;
    }

    private static SyntaxNode Replaced(SyntaxNode root, Dictionary<TextSpan, ExpressionSyntax> values, ILookup<int, ExpressionSyntax> parameters)
    {
        var changes = new Dictionary<SyntaxNode, ExpressionSyntax>();
        foreach (var held in Captured.In(root))
        {
            foreach (var place in values.Where(place => Captured.SpanOf(held).Contains(place.Key)))
            {
                if (At(held, place.Key) is { } target) changes[target] = Whole(place.Value, target);
            }

            foreach (var (use, name) in MergedLambdas.Renamed(held, parameters))
            {
                if (At(held, use.Span) is { } target) changes[target] = name;
            }
        }

        return changes.Count == 0 ? root : root.ReplaceNodes(changes.Keys, (target, _) => changes[target].WithTriviaFrom(target).WithAdditionalAnnotations(target.GetAnnotations(Captured.Kind)));
    }

    /// <summary>Captured code is as it stands in the document, so a place in it is as far from its start as there.</summary>
    private static ExpressionSyntax? At(SyntaxNode held, TextSpan place)
    {
        var span = new TextSpan(held.SpanStart + place.Start - Captured.SpanOf(held).Start, place.Length);
        return held.DescendantNodesAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(node => node.Span == span);
    }

    private static ExpressionSyntax Whole(ExpressionSyntax value, ExpressionSyntax target) =>
        target.HasAnnotations(Captured.Kind) || target.Parent is ArgumentSyntax or EqualsValueClauseSyntax or ExpressionStatementSyntax ? value : Repair.Parentheses.Closed(value);

    private static bool HasInnerTrivia(ExpressionSyntax place) => place.WithoutTrivia().DescendantTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia));
}
