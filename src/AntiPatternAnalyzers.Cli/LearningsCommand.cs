using System.CommandLine;
using AntiPatternAnalyzers.Cli.Commands;

namespace AntiPatternAnalyzers.Cli;

/// <summary><c>learnings</c> with all of its commands.</summary>
internal static class LearningsCommand
{
    /// <summary>Reads arguments. An argument that begins with <c>@</c> is C#, or a file that holds some, and no file of further arguments.</summary>
    public static ParseResult Parse(params string[] arguments) => Create().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });

    public static RootCommand Create()
    {
        var root = new RootCommand("Learnings that are rules: the whole life of a learnings document, from the first row to the report.")
        {
            InitCommand.Create(),
            NewCommand.Create(),
            CheckCommand.Create(),
            TestCommand.Create(),
            ScanCommand.Create(),
            FixCommand.Create(),
            ExplainCommand.Create(),
            ReportCommand.Create(),
            ListCommand.Create(),
            CompletionCommand.Create(),
            ReferenceCommand.Create(),
        };
        foreach (var option in GlobalOptions.All) root.Options.Add(option);
        return root;
    }
}
