using System.CommandLine;
using AntiPatternAnalyzers.Cli.Reference;

namespace AntiPatternAnalyzers.Cli.Commands;

/// <summary><c>learnings reference</c>: prints <c>docs/cli.md</c>; hidden, since only the repository needs it.</summary>
internal static class ReferenceCommand
{
    public static Command Create()
    {
        var command = new DocumentedCommand("reference", "Prints the page of the command line.").Does((_, screen, _) =>
        {
            screen.AnswerText(ReferencePage.Of(LearningsCommand.Create()).ReplaceLineEndings("\n"));
            return Task.FromResult(ExitCode.Clean);
        });
        command.Hidden = true;
        return command;
    }
}
