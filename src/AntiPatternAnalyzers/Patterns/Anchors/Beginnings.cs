using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Anchors;

/// <summary>The kinds of node at which a pattern can begin, whatever its names mean in a project.</summary>
internal static class Beginnings
{
    public static IEnumerable<SyntaxKind> Of(PatternReading reading)
    {
        var first = reading.Nodes[0];
        if (reading.Holes[first] != null) return HoleShape.Kinds(first);
        var names = DottedName.Is(first) ? NameShape.Kinds : ImmutableArray<SyntaxKind>.Empty;
        return Structure.Kinds(first).Concat(names).Concat(Equivalence.All.SelectMany(equivalence => equivalence.Beginnings(first))).Distinct();
    }
}
