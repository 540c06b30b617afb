using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Analysis.Search;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Fuzz.Targets;

/// <summary>The search by words beside the plain engine: they find the same, and no row fails.</summary>
internal static class Compared
{
    /// <returns>What was found.</returns>
    public static List<Finding> Find(SyntaxTree tree, ProjectRules rules, ISearch every, CancellationToken cancellation)
    {
        var found = FindingScan.Find(tree, rules, cancellation, (_, problem) => Checked.Guarded(problem)).ToList();
        var wanted = FindingScan.Find(tree, rules, every, cancellation).ToList();
        var (mine, theirs) = (found.Select(Shown).ToList(), wanted.Select(Shown).ToList());
        if (!mine.SequenceEqual(theirs)) throw new FuzzFailure($"The search finds [{string.Join("; ", mine.Except(theirs))}] too much and [{string.Join("; ", theirs.Except(mine))}] too little, of {theirs.Count}.");
        foreach (var finding in found) Check(finding, tree, rules.Links);
        return found;

        string Shown(Finding finding) => $"{finding.Match.Squiggle} line {finding.Rule.Line} {Message.Of(finding, rules.Links)}";
    }

    private static void Check(Finding finding, SyntaxTree tree, HelpLink links)
    {
        var diagnostic = new FindingDiagnostic(finding.Rule, links).Create(finding, tree);
        Checked.Message(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Checked.Message(diagnostic.Descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Checked.Message(diagnostic.Descriptor.Description.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Checked.Message(diagnostic.Descriptor.HelpLinkUri);
    }
}
