using System.CommandLine;
using System.Text;

namespace AntiPatternAnalyzers.Cli.Reference;

/// <summary>The page of the command line, made from the commands themselves.</summary>
internal static class ReferencePage
{
    public static string Of(RootCommand root)
    {
        var text = new StringBuilder(Head);
        text.Append("\n| Command | Does |\n| --- | --- |\n");
        foreach (var command in Commands(root)) text.Append($"| [`learnings {command.Name}`](#learnings-{command.Name}) | {Cell(command.Description)} |\n");
        text.Append("\n## Options of every command\n\n");
        Options(text, root.Options.Where(option => option is not System.CommandLine.Help.HelpOption));
        text.Append(Foundations);
        foreach (var command in Commands(root)) Section(text, command);
        return text.Append(Foot).ToString();
    }

    private static IEnumerable<DocumentedCommand> Commands(RootCommand root) => root.Subcommands.Where(command => !command.Hidden).OfType<DocumentedCommand>();

    private static void Section(StringBuilder text, DocumentedCommand command)
    {
        text.Append($"\n## learnings {command.Name}\n\n{command.Description}\n\n```sh\n{Usage(command)}\n```\n");
        if (command.Arguments.Count + command.Options.Count > 0) text.Append('\n');
        Options(text, command.Arguments.Concat<Symbol>(command.Options));
        if (!command.Examples.IsEmpty) text.Append("\n| Try | |\n| --- | --- |\n");
        foreach (var (line, does) in command.Examples) text.Append($"| `{Cell(line)}` | {Cell(does)} |\n");
        if (command.Ends.Length > 0) text.Append($"\nExit code: {command.Ends}.\n");
    }

    private static string Usage(DocumentedCommand command)
    {
        var arguments = command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0 || argument.HasDefaultValue ? $"[<{Name(argument)}>]" : $"<{Name(argument)}>");
        return string.Join(" ", arguments.Prepend($"learnings {command.Name}").Append(command.Options.Count > 0 ? "[options]" : "")).TrimEnd();
    }

    private static void Options(StringBuilder text, IEnumerable<Symbol> symbols)
    {
        var rows = symbols.Where(symbol => !symbol.Hidden).ToList();
        if (rows.Count > 0) text.Append("| Option | Says | Without it |\n| --- | --- | --- |\n");
        foreach (var symbol in rows) text.Append($"| `{Cell(Written(symbol))}` | {Cell(symbol.Description)} | {Usual(symbol)} |\n");
    }

    private static string Written(Symbol symbol) => symbol switch
    {
        Option option => string.Join(", ", option.Aliases.Where(alias => !alias.StartsWith('/')).Order(StringComparer.Ordinal).Prepend(option.Name)) + (option.ValueType == typeof(bool) || option is VersionOption ? "" : $" <{option.HelpName}>"),
        Argument argument => $"<{Name(argument)}>",
        _ => symbol.Name,
    };

    private static string Name(Argument argument) => argument.HelpName ?? argument.Name;

    private static string Usual(Symbol symbol) => symbol switch
    {
        Option { HasDefaultValue: true } option when option.ValueType == typeof(string) => $"`{option.GetDefaultValue()}`",
        Argument { HasDefaultValue: true } argument when argument.ValueType == typeof(string) => $"`{argument.GetDefaultValue()}`",
        _ => "",
    };

    private static string Cell(string? text) => (text ?? "").Replace("|", "\\|", StringComparison.Ordinal);

    private const string Head = """
        # The command line

        The tool `learnings` for the whole life of a learning: written, checked, tested, enforced, mended, reported. Everything it knows comes from the analyzer's own assemblies.

        This page is made from the commands themselves: `dotnet run --project src/AntiPatternAnalyzers.Cli -- reference > docs/cli.md` makes it anew, and a test holds it to them.

        ## Install

        ```sh
        dotnet tool install --global AntiPatternAnalyzers.Cli
        ```

        It needs the .NET SDK 10, and has the version of the package `AntiPatternAnalyzers`.

        ## Commands

        """;

    private const string Foundations = """

        ## Exit codes

        | Code | Means |
        | --- | --- |
        | 0 | clean: nothing to report |
        | 1 | something was found |
        | 2 | the command is not understood, or something that it needs is broken; the message says what, why and what to do |
        | 130 | stopped by Ctrl+C: no file is left half-written |

        ## What is looked at

        | Given | Looked at |
        | --- | --- |
        | a solution (`.sln`, `.slnx`, `.slnf`) or project | its C# projects as MSBuild knows them, each target framework; the same finding is reported once |
        | a folder | its solution, else its project, else all projects below it |
        | a folder without a project | its code, with the framework's references; the names of packages are not known then, and the tool says so |
        | a project that is not restored or does not build | its code in the same way, with the reason |
        | a project that is not there | named with the reason; the others go on |

        The documents are found as [the package finds them](document.md#where-documents-are-found), whether a project references the package or not.
        Nothing is written into projects but what a design-time build leaves in `bin` and `obj`. Answers go to the output, everything about them to the error stream; progress is shown there, and only in a terminal.

        """;

    private const string Foot = """

        ## See also

        - [The document](document.md)
        - [Diagnostics](diagnostics.md): what a build says, and how it is silenced
        - [Fixes](fixes.md): what is safe
        - [Rolling it out](rollout.md)

        """;
}
