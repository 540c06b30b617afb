using System.CommandLine;
using AntiPatternAnalyzers.Cli.Completing;
using AntiPatternAnalyzers.Cli.Reference;

namespace AntiPatternAnalyzers.Cli.Tests;

/// <summary>What all commands share, and their page.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly Place _place = new();

    [Fact]
    public void The_page_is_what_the_commands_say() =>
        Assert.Equal(ReferencePage.Of(LearningsCommand.Create()).ReplaceLineEndings("\n"), File.ReadAllText(Path.Combine(Root(AppContext.BaseDirectory), "docs", "cli.md")).ReplaceLineEndings("\n"));

    [Fact]
    public void Every_command_has_a_line_to_try_and_every_option_a_word_to_say()
    {
        var commands = LearningsCommand.Create().Subcommands.OfType<DocumentedCommand>().Where(command => !command.Hidden).ToList();
        Assert.Equal(10, commands.Count);
        Assert.All(commands, command => Assert.NotEmpty(command.Examples));
        Assert.All(commands.SelectMany(command => command.Options.Concat<Symbol>(command.Arguments)), symbol => Assert.False(string.IsNullOrWhiteSpace(symbol.Description), symbol.Name));
        Assert.All(commands.SelectMany(command => command.Options).Where(option => option.ValueType != typeof(bool)), option => Assert.False(string.IsNullOrWhiteSpace(option.HelpName), option.Name));
    }

    [Fact]
    public async Task No_command_is_a_wrong_one() => Assert.Equal(2, (await _place.RunAsync()).Code);

    [Fact]
    public async Task Words_are_completed_by_the_tool_itself()
    {
        Assert.Equal("scan", (await _place.RunAsync("[suggest:12]", "learnings sc")).Output);
        Assert.Equal(["console", "json", "markdown", "sarif"], (await _place.RunAsync("[suggest:24]", "learnings scan --format ")).Lines);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task Every_shell_has_its_script(string shell)
    {
        var said = await _place.RunAsync("completion", shell);
        Assert.Equal((0, CompletionScript.All[shell].ReplaceLineEndings("\n").Trim()), (said.Code, said.Output));
        Assert.Contains("[suggest:", said.Output);
    }

    [Fact]
    public async Task A_shell_that_is_not_known_is_said() => Assert.Equal(2, (await _place.RunAsync("completion", "cmd")).Code);

    [Theory]
    [InlineData("normal", false)]
    [InlineData("detailed", true)]
    public async Task A_fault_of_the_tool_itself_is_said_as_one(string verbosity, bool hasTrace)
    {
        var root = LearningsCommand.Create();
        root.Add(new DocumentedCommand("break", "Breaks.").Does((_, _, _) => throw new InvalidOperationException("Odd.")));
        var error = new StringWriter();
        var code = await root.Parse(["break", "--verbosity", verbosity]).InvokeAsync(new InvocationConfiguration { Output = new StringWriter(), Error = error });
        Assert.Equal(2, code);
        Assert.StartsWith("This is a fault of learnings itself: InvalidOperationException: Odd. Please report it", error.ToString());
        Assert.Equal(hasTrace, error.ToString().Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_command_that_is_stopped_leaves_the_files_as_they_were()
    {
        _place.With("LEARNINGS.md", Place.LocalTime).With("Clock.cs", Place.Clock);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var error = new StringWriter();
        var code = await LearningsCommand.Parse("fix", _place.Folder).InvokeAsync(new InvocationConfiguration { Output = new StringWriter(), Error = error }, stop.Token);
        Assert.Equal((130, "Stopped. No file was left half-written.", Place.Clock), (code, error.ToString().Trim().Split('\n')[^1], _place.Read("Clock.cs")));
        Assert.Equal(2, Directory.EnumerateFiles(_place.Folder).Count());
    }

    public void Dispose() => _place.Dispose();

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "AntiPatternAnalyzers.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
