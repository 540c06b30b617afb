using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.Rules.Bound;

/// <summary>
/// Of a context, only the part counts that its <c>...</c> stand for, or its last hole where it has none:
/// inside <c>if ($c) { ... }</c> is inside the block, not inside the condition.
/// </summary>
internal static class ContextPart
{
    public static bool Holds(Patterns.Match context, BoundPattern pattern, SyntaxNode match)
    {
        var parts = context.Bindings.Runs.ToList();
        if (parts.Count == 0 && pattern.Pattern.Holes.LastOrDefault(hole => context.Bindings[hole.Name] is { Nodes.IsEmpty: false }) is { } last)
        {
            parts.Add(context.Bindings[last.Name]!);
        }

        return parts.Count == 0 || parts.SelectMany(part => part.Nodes).Any(node => node.Span.Contains(match.Span));
    }
}
