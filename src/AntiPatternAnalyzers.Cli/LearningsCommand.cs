using System.CommandLine;
using AntiPatternAnalyzers.Cli.Commands;

namespace AntiPatternAnalyzers.Cli;

/// <summary><c>learnings</c> with all of its commands.</summary>
internal static class LearningsCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Learnings that are rules: the whole life of a learnings document, from the first row to the report.")
        {
            CheckCommand.Create(),
            TestCommand.Create(),
            ScanCommand.Create(),
            FixCommand.Create(),
            ExplainCommand.Create(),
            ListCommand.Create(),
        };
        foreach (var option in GlobalOptions.All) root.Options.Add(option);
        return root;
    }
}
