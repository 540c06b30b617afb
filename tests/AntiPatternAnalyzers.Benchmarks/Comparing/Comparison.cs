using AntiPatternAnalyzers.Benchmarks.Analyzers;
using AntiPatternAnalyzers.Probes;

namespace AntiPatternAnalyzers.Benchmarks.Comparing;

/// <summary>Some variants over a project, whole and edited, beside the compiler alone and the analyzer that registers nothing.</summary>
internal static class Comparison
{
    /// <summary>The compiler alone comes first, the zero second: the others are held against these two.</summary>
    public static WholeComparison Run(Compiled project, ImmutableArray<Variant> others, Rounds rounds, TextWriter output)
    {
        ImmutableArray<Variant> variants = [new("compiler alone", [], []), new("registers nothing", [new NothingAnalyzer()], []), .. others];
        output.WriteLine($"## {project.Project.Captured.Name}, {project.Project.Lines} lines");
        output.WriteLine();
        var whole = new WholeComparison(project, variants);
        if (rounds.Whole > 0)
        {
            whole.Run(rounds.WarmUps, rounds.Whole);
            whole.Write(output);
        }

        if (rounds.EditEvery > 0 && rounds.Edits > 0) WriteEdits(new EditComparison(project, variants), rounds, output);
        return whole;
    }

    private static void WriteEdits(EditComparison edit, Rounds rounds, TextWriter output)
    {
        edit.Run(rounds.EditEvery, rounds.Edits);
        edit.Write(output);
    }
}
