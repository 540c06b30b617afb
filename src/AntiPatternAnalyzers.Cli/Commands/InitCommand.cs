using System.CommandLine;
using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Starting;
using AntiPatternAnalyzers.Cli.Terminal;

namespace AntiPatternAnalyzers.Cli.Commands;

/// <summary><c>learnings init</c>: a document to begin with, and the package that reads it.</summary>
internal static class InitCommand
{
    private const string Name = "LEARNINGS.md";

    private static readonly Argument<string> Folder = new("folder") { Description = "Where the document goes: the root of the repository, as a rule.", DefaultValueFactory = _ => "." };

    private static readonly Option<bool> NoPackage = new("--no-package") { Description = "Writes the document only." };

    public static Command Create() => new DocumentedCommand("init", "Writes a LEARNINGS.md with three working rows, adds the package to all projects of the folder, and says what to do next.") { Folder, NoPackage }
        .Does(RunAsync)
        .Example("learnings init", "begins in this folder")
        .EndsWith("2 where the folder has a document already: nothing is changed then");

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(parsed.GetRequiredValue(Folder));
        if (!Directory.Exists(folder)) throw new FaultException($"{folder}: there is no such folder. Create it, or name another");
        var path = Path.Combine(folder, Name);
        if (File.Exists(path)) throw new FaultException($"{DocumentFiles.Shown(path)} is there already: learnings new adds a learning to it, learnings check looks it over");
        var package = parsed.GetValue(NoPackage) ? null : PackageReference.For(folder);
        var added = package == null ? null : await package.AddedAsync(cancellation);
        if (added != null) await added.WriteAsync(cancellation);
        await new WrittenFile(path, StartDocument.Text(TimeProvider.System.GetLocalNow()), WrittenFile.Plain).WriteAsync(cancellation);
        screen.Answer($"{DocumentFiles.Shown(path)}: written, with three rows that work");
        if (package != null) screen.Answer($"{DocumentFiles.Shown(package.File)}: {(added == null ? "has the package already" : $"has the package now: {package.Item}")}");
        screen.Answer("");
        screen.Answer("Next:");
        screen.Answer("  dotnet build          shows where the code falls into the three rows");
        screen.Answer("  learnings scan        shows the same without the package");
        screen.Answer("  learnings new         writes down what you learned yourselves");
        screen.Answer("  learnings test        runs the examples of the document");
        return ExitCode.Clean;
    }
}
