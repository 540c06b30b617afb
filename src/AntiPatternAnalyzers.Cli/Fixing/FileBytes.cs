using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Terminal;

namespace AntiPatternAnalyzers.Cli.Fixing;

/// <summary>What keeps each byte of a file that no fix concerns.</summary>
internal static class FileBytes
{
    /// <summary>What stands in a text for bytes that its encoding does not know.</summary>
    private const char Lost = '\uFFFD';

    /// <summary>The solution with the texts of files whose bytes MSBuild's way of reading loses.</summary>
    public static async Task<Solution> KeptAsync(Solution solution, CancellationToken cancellation)
    {
        foreach (var document in solution.Projects.SelectMany(project => project.Documents).Where(document => File.Exists(document.FilePath)))
        {
            if (!(await document.GetTextAsync(cancellation)).ToString().Contains(Lost)) continue;
            solution = solution.WithDocumentText(document.Id, WrittenFile.Decoded(await File.ReadAllBytesAsync(document.FilePath!, cancellation)));
        }

        return solution;
    }

    /// <summary>The file as it is to be written.</summary>
    /// <exception cref="FaultException">It is no longer what was read.</exception>
    public static async Task<WrittenFile> ChangedAsync(string path, SourceText before, SourceText after, CancellationToken cancellation)
    {
        var encoding = before.Encoding ?? WrittenFile.Plain;
        var isAsRead = (await File.ReadAllBytesAsync(path, cancellation)).AsSpan().SequenceEqual(WrittenFile.Encoded(before.ToString(), encoding));
        return isAsRead ? new WrittenFile(path, after.ToString(), encoding) : throw new FaultException($"{path}: the file has changed since it was read: nothing was written. Run learnings fix again");
    }
}
