using AntiPatternAnalyzers.Cli.Loading;
using AntiPatternAnalyzers.Cli.Terminal;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Cli.Documents;

/// <summary>Documents as files, where no project says which they are.</summary>
internal static class DocumentFiles
{
    /// <summary>How rows are read where no project says which C# it is: the newest.</summary>
    public static CSharpParseOptions Options { get; } = new(LanguageVersion.Preview);

    /// <summary>The documents of the current folder, as they are shown.</summary>
    /// <exception cref="FaultException">There are none.</exception>
    public static string[] Here()
    {
        var found = FoundDocuments.For(Directory.GetCurrentDirectory());
        return found.IsEmpty
            ? throw new FaultException($"LEARNINGS.md: there is no such file in {Directory.GetCurrentDirectory()} or above it. Write one (learnings init), or name another")
            : [.. found.Select(file => Path.GetRelativePath(Directory.GetCurrentDirectory(), file))];
    }

    /// <summary>Documents, read and compiled together.</summary>
    public static async Task<RuleBook> CompileAsync(IEnumerable<string> files, CancellationToken cancellation)
    {
        var documents = new List<LearningsDocument>();
        foreach (var file in files) documents.Add(await ReadAsync(file, cancellation));
        return RuleCompiler.Compile([.. documents], Options, cancellation);
    }

    /// <summary>A document, read.</summary>
    public static async Task<LearningsDocument> ReadAsync(string file, CancellationToken cancellation) =>
        LearningsReader.Read(Path.GetFullPath(file), SourceText.From((await WrittenFile.ReadAsync(file, cancellation)).Text), cancellation);

    /// <summary>A document's path as it is shown: seen from the current folder, in full where it lies elsewhere.</summary>
    public static string Shown(string path) => Path.GetRelativePath(Directory.GetCurrentDirectory(), path) is var near && near.StartsWith("..", StringComparison.Ordinal)
        ? Path.GetFullPath(path)
        : near.Replace('\\', '/');
}
