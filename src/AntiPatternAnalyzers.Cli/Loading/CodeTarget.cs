using AntiPatternAnalyzers.Cli.Terminal;

namespace AntiPatternAnalyzers.Cli.Loading;

/// <summary>What is to be looked at: a solution, projects, or a folder of code.</summary>
/// <param name="Folder">The folder that paths are shown from.</param>
/// <param name="Solution">The solution, or null.</param>
/// <param name="Projects">The projects where there is no solution; none where the folder holds code only.</param>
internal sealed record CodeTarget(string Folder, string? Solution, ImmutableArray<string> Projects)
{
    private static readonly string[] SolutionKinds = [".sln", ".slnx", ".slnf"];

    /// <summary>Files of this name hold projects of other languages; they are named when a solution has them.</summary>
    private const string ProjectKind = ".csproj";

    /// <summary>What a path means: a solution or project itself; of a folder its solution, else its project, else all projects below, else its code.</summary>
    /// <exception cref="FaultException">There is no such path, it is none of these, or the folder has several solutions.</exception>
    public static CodeTarget Of(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full)) return OfFolder(full);
        if (!File.Exists(full)) throw new FaultException($"{path}: there is no such file or folder. Name a solution, a project or a folder that exists, as seen from {Directory.GetCurrentDirectory()}");
        var folder = Path.GetDirectoryName(full)!;
        var kind = Path.GetExtension(full).ToLowerInvariant();
        if (SolutionKinds.Contains(kind)) return new CodeTarget(folder, full, []);
        if (kind == ProjectKind) return new CodeTarget(folder, null, [full]);
        throw new FaultException($"{path}: this is no solution (.sln, .slnx, .slnf), C# project (.csproj) or folder. Name one of these");
    }

    private static CodeTarget OfFolder(string folder)
    {
        var solutions = Directory.EnumerateFiles(folder).Where(file => SolutionKinds[..2].Contains(Path.GetExtension(file).ToLowerInvariant())).Order(StringComparer.Ordinal).ToList();
        if (solutions.Count > 1) throw new FaultException($"{folder}: there are several solutions here. Name one of them: {string.Join(", ", solutions.Select(Path.GetFileName))}");
        if (solutions.Count == 1) return new CodeTarget(folder, solutions[0], []);
        var own = Directory.EnumerateFiles(folder, "*" + ProjectKind).Order(StringComparer.Ordinal).ToImmutableArray();
        return new CodeTarget(folder, null, own.IsEmpty ? [.. SourceFolder.Files(folder, ProjectKind)] : own);
    }
}
