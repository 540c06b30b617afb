using AntiPatternAnalyzers.RealCode;

namespace AntiPatternAnalyzers.Benchmarks.Processes;

/// <summary>A project for whole compiler processes: what its generators wrote are files like the others, its own analyzers are gone, and it is compiled into a folder of ours.</summary>
internal sealed class CscProject
{
    private static readonly string[] Outputs = ["/out:", "/doc:", "/pdb:", "/refout:", "/generatedfilesout:"];
    private static readonly string[] Gone = ["/analyzer:", "/reportanalyzer", "/errorlog:", "/skipanalyzers", "/ruleset:", "/warnaserror"];
    private readonly LoadedProject _project;
    private readonly string _folder;
    private readonly ImmutableArray<string> _arguments;

    private CscProject(LoadedProject project, string folder)
    {
        (_project, _folder) = (project, folder);
        _arguments = [.. project.Captured.Arguments.Where(argument => !Gone.Any(gone => Begins(argument, gone))).Select(Redirected), .. Generated()];
    }

    /// <summary>Where the files of variants can be kept.</summary>
    public string Folder => _folder;

    public static CscProject In(string folder, LoadedProject project) => new(project, Directory.CreateDirectory(Path.Combine(folder, project.Captured.Name)).FullName);

    /// <summary>The compiler with some more arguments.</summary>
    public MeasuredCommand With(string name, IEnumerable<string> arguments)
    {
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.rsp");
        File.WriteAllLines(file, _arguments.Concat(arguments).Where(argument => !Begins(argument, "/noconfig")).Select(argument => $"\"{argument.Replace("\"", "\\\"", StringComparison.Ordinal)}\""));
        return new(name, "dotnet", [BuiltPaths.Of("Csc"), "/noconfig", $"@{file}"], _project.Captured.Folder);
    }

    private string Redirected(string argument) =>
        Outputs.FirstOrDefault(output => Begins(argument, output)) is { } output ? output + Path.Combine(_folder, Path.GetFileName(argument[output.Length..])) : argument;

    private IEnumerable<string> Generated()
    {
        foreach (var (tree, number) in _project.Compilation.SyntaxTrees.Where(tree => !File.Exists(tree.FilePath)).Select((tree, number) => (tree, number)))
        {
            var file = Path.Combine(_folder, $"{number}.g.cs");
            File.WriteAllText(file, tree.ToString());
            yield return file;
        }
    }

    private static bool Begins(string argument, string option) => argument.StartsWith(option, StringComparison.OrdinalIgnoreCase);
}
