using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Rules;

/// <summary>Patterns and templates that stand as fences in the linked entry because they do not fit a cell.</summary>
internal static class FencedCases
{
    /// <summary>The cases of a row; each anti-pattern fence is one, with the clauses of the cell and its own.</summary>
    public static ImmutableArray<CaseSyntax> Fill(ImmutableArray<CaseSyntax> cases, ImmutableArray<Fence> fences)
    {
        var patterns = fences.Where(fence => fence.Kind == FenceKind.AntiPattern).ToImmutableArray();
        if (patterns.IsEmpty || cases.IsEmpty) return cases;
        return patterns.Select(fence => Case(cases[0], fence)).ToImmutableArray();
    }

    /// <summary>The templates of the n-th case: those below its anti-pattern fence, or all where there is none.</summary>
    public static ImmutableArray<CodeSpan> Templates(ImmutableArray<Fence> fences, int number)
    {
        var section = -1;
        var templates = ImmutableArray.CreateBuilder<CodeSpan>();
        foreach (var fence in fences.OrderBy(fence => fence.Span.Start))
        {
            if (fence.Kind == FenceKind.AntiPattern) section++;
            if (fence.Kind == FenceKind.Alternative && (section < 0 || section == number)) templates.Add(Span(fence));
        }

        return templates.ToImmutable();
    }

    private static CaseSyntax Case(CaseSyntax cell, Fence fence) => cell with
    {
        Patterns = ImmutableArray.Create(Span(fence)),
        Clauses = cell.Clauses.AddRange(FenceClauses.Read(fence).Clauses),
    };

    private static CodeSpan Span(Fence fence) => new(fence.Code, fence.Span);
}
