using System.CommandLine;
using AntiPatternAnalyzers.Cli.Completing;

namespace AntiPatternAnalyzers.Cli.Commands;

/// <summary><c>learnings completion</c>: what a shell has to be told to complete words.</summary>
internal static class CompletionCommand
{
    private static readonly Argument<string> Shell = Known(new Argument<string>("shell") { Description = "The shell.", HelpName = string.Join("|", CompletionScript.All.Keys) });

    public static Command Create() => new DocumentedCommand("completion", "Prints a script with which a shell completes commands, options and their words.") { Shell }
        .Does((parsed, screen, _) =>
        {
            screen.AnswerText(CompletionScript.All[parsed.GetRequiredValue(Shell)].ReplaceLineEndings("\n"));
            return Task.FromResult(ExitCode.Clean);
        })
        .Example("eval \"$(learnings completion bash)\"", "in `.bashrc`; for zsh the same with `zsh` in `.zshrc`, behind `compinit`")
        .Example("learnings completion fish | source", "in `config.fish`")
        .Example("learnings completion pwsh | Out-String | Invoke-Expression", "in `$PROFILE`");

    private static Argument<string> Known(Argument<string> shell)
    {
        shell.AcceptOnlyFromAmong([.. CompletionScript.All.Keys]);
        return shell;
    }
}
