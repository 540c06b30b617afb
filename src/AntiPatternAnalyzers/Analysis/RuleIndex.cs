using AntiPatternAnalyzers.Rules.Bound;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>From the kind of a node to the rules that may find something at it. Idle rules are not in it.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<SyntaxKind, ImmutableArray<BoundRule>> _byKind;

    public RuleIndex(ImmutableArray<BoundRule> rules) => _byKind = rules
        .SelectMany(rule => rule.Kinds, (rule, kind) => (rule, kind))
        .GroupBy(pair => pair.kind)
        .ToDictionary(group => group.Key, group => group.Select(pair => pair.rule).ToImmutableArray());

    public bool IsEmpty => _byKind.Count == 0;

    public ImmutableArray<BoundRule> At(SyntaxNode node) =>
        _byKind.TryGetValue(node.Kind(), out var rules) ? rules : ImmutableArray<BoundRule>.Empty;
}
