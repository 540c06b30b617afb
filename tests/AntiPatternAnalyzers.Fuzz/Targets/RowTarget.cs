using AntiPatternAnalyzers.Analysis.Search;
using AntiPatternAnalyzers.Rules.Reviews;

namespace AntiPatternAnalyzers.Fuzz.Targets;

/// <summary>Documents of one row: it is compiled, bound, reviewed, and run over the code of a small project.</summary>
internal abstract class RowTarget : Target
{
    /// <summary>Reviews take longer than all the rest: one of so many rows is reviewed.</summary>
    private const int Reviewed = 4;

    public override void Feed(IReadOnlyList<string> inputs, int first, CancellationToken cancellation)
    {
        for (var at = 0; at < inputs.Count; at++) Feed(inputs[at], (first + at) % Reviewed == 0, cancellation);
    }

    protected static string Document(string cell, string alternative) =>
        $"| Anti-Pattern | Problem Caused | Alternative |\n|---|---|---|\n| AP0001: T: {OneLine(cell)} | it broke | {OneLine(alternative)} |\n";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static void Feed(string input, bool isReviewed, CancellationToken cancellation)
    {
        var rules = SmallProject.Rules(input, SmallProject.Shop, cancellation);
        Checked.Problems(rules.Problems);
        if (isReviewed) Checked.Problems(RuleReviews.Problems(rules.Rules, rules.Names, cancellation));
        if (rules.Set.Rules.IsEmpty) return;
        var every = new EveryNode(rules);
        foreach (var tree in SmallProject.Shop.SyntaxTrees) Compared.Find(tree, rules, every, cancellation);
    }
}
