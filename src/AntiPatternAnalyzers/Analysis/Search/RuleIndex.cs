using AntiPatternAnalyzers.Rules.Bound;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>From the kind of a node to the places of the rules that may find something at it. Idle rules are not in it.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<SyntaxKind, ImmutableArray<int>> _byKind;

    public RuleIndex(ImmutableArray<BoundRule> rules) => _byKind = rules
        .SelectMany((rule, place) => rule.Kinds.All.Select(kind => (place, kind)))
        .GroupBy(pair => pair.kind)
        .ToDictionary(group => group.Key, group => group.Select(pair => pair.place).ToImmutableArray());

    public ImmutableArray<int> At(SyntaxNode node) =>
        _byKind.TryGetValue(node.Kind(), out var rules) ? rules : ImmutableArray<int>.Empty;
}
