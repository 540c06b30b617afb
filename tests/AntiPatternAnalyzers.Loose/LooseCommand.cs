using System.Collections.Concurrent;
using System.CommandLine;
using AntiPatternAnalyzers.RealCode;

namespace AntiPatternAnalyzers.Loose;

/// <summary>The rows of documents over C# files without a project.</summary>
internal static class LooseCommand
{
    private static readonly Argument<DirectoryInfo> Folder = new Argument<DirectoryInfo>("folder") { Description = "A folder with C# files." }.AcceptExistingOnly();

    private static readonly Option<FileSystemInfo[]> Learnings = new Option<FileSystemInfo[]>("--learnings") { Description = "Documents, or folders with a LEARNINGS.md.", Required = true, AllowMultipleArgumentsPerToken = true }.AcceptExistingOnly();

    private static readonly Option<DirectoryInfo> References = new Option<DirectoryInfo>("--references") { Description = "A folder with the assemblies that the code refers to; those of the framework that this program runs on, unless it was compiled ahead and runs on none." }.AcceptExistingOnly();

    public static RootCommand Create()
    {
        var command = new RootCommand("Runs the engine over files without a project, and prints what it finds.") { Folder, Learnings, References };
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), cancellation));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        if ((parsed.GetValue(References)?.FullName ?? FrameworkAssemblies.Folder) is not { } references)
        {
            parsed.InvocationConfiguration.Error.WriteLine("This program was compiled ahead and has no framework at hand. Say where its assemblies are: --references <folder>, such as shared/Microsoft.NETCore.App/<version> beside dotnet.");
            return 1;
        }

        var failed = new ConcurrentDictionary<string, string>();
        var code = LooseCode.Read(parsed.GetRequiredValue(Folder).FullName, references, cancellation);
        var documents = LearningsFiles.In(parsed.GetRequiredValue(Learnings).Select(path => path.FullName));
        foreach (var line in code.Find(documents, (rule, problem) => failed.TryAdd(rule.Id, problem.Message), cancellation)) parsed.InvocationConfiguration.Output.WriteLine(line);
        foreach (var (row, problem) in failed.OrderBy(row => row.Key)) parsed.InvocationConfiguration.Error.WriteLine($"{row}: {problem}");
        return failed.IsEmpty ? 0 : 1;
    }
}
