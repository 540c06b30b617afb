using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Cli.Terminal;

namespace AntiPatternAnalyzers.Cli.Scanning;

/// <summary>The lines that changed since the branch left a revision, as git knows them: in the work tree, with files that are not added yet.</summary>
internal sealed partial class ChangedLines
{
    /// <summary>More lines than a file has.</summary>
    private const int AnyLine = int.MaxValue / 2;

    private static readonly StringComparer Paths = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private readonly ImmutableDictionary<string, ImmutableArray<(int First, int Count)>> _hunks;

    private ChangedLines(ImmutableDictionary<string, ImmutableArray<(int First, int Count)>> hunks) => _hunks = hunks;

    /// <summary>Whether one of the lines of a finding was changed.</summary>
    public bool Has(Spotted found) => _hunks.TryGetValue(found.Path, out var hunks)
        && hunks.Any(hunk => found.Lines.Start.Line < hunk.First + hunk.Count && found.Lines.End.Line >= hunk.First);

    /// <exception cref="FaultException">There is no repository or no such revision, or git is not installed.</exception>
    public static async Task<ChangedLines> SinceAsync(string revision, string folder, CancellationToken cancellation)
    {
        if (revision.StartsWith('-')) throw new FaultException($"{revision}: this is no revision. Name a commit, branch or tag, such as origin/main");
        var prefix = (await GitAsync(revision, folder, cancellation, "rev-parse", "--show-prefix")).TrimEnd('\n');
        var parted = await RunAsync(folder, cancellation, "merge-base", revision, "HEAD");
        var start = parted.Code == 0 ? parted.Output.Trim() : revision;
        var changes = await GitAsync(revision, folder, cancellation, "-c", "core.quotePath=false", "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-renames", "--no-relative", "--src-prefix=a/", "--dst-prefix=b/", start, "--");
        var added = await GitAsync(revision, folder, cancellation, "-c", "core.quotePath=false", "ls-files", "--others", "--exclude-standard", "--full-name", ":/");
        return new ChangedLines(Read(changes).Concat(Whole(added)).GroupBy(hunk => PathOf(hunk.File, folder, prefix), Paths)
            .ToImmutableDictionary(file => file.Key, file => file.Select(hunk => (hunk.First, hunk.Count)).ToImmutableArray(), Paths));
    }

    /// <summary>A file of the repository, as seen from the folder: git knows the folder's place in it, and not by which links it is reached.</summary>
    private static string PathOf(string file, string folder, string prefix) =>
        Path.GetFullPath(Path.Combine(folder, Path.GetRelativePath(Path.Combine(folder, prefix), Path.Combine(folder, file))));

    /// <summary>The hunks of a unified difference without context, lines counted from 0.</summary>
    internal static IEnumerable<(string File, int First, int Count)> Read(string changes)
    {
        var (file, inside) = ("", 0);
        foreach (var line in changes.Split('\n'))
        {
            if (inside > 0) inside -= line.StartsWith('\\') ? 0 : 1;
            else if (line.StartsWith("+++ ", StringComparison.Ordinal)) file = line.StartsWith("+++ b/", StringComparison.Ordinal) ? line[6..].TrimEnd('\r', '\t') : "";
            else if (Hunk().Match(line) is { Success: true } hunk)
            {
                var count = Count(hunk.Groups["count"]);
                inside = Count(hunk.Groups["gone"]) + count;
                if (file.Length > 0 && count > 0) yield return (file, Number(hunk.Groups["first"].Value) - 1, count);
            }
        }
    }

    private static int Count(Group written) => written.Success ? Number(written.Value) : 1;

    private static IEnumerable<(string File, int First, int Count)> Whole(string files) =>
        files.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(file => (file, 0, AnyLine));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static async Task<string> GitAsync(string revision, string folder, CancellationToken cancellation, params string[] arguments)
    {
        var (code, output, error) = await RunAsync(folder, cancellation, arguments);
        return code == 0 ? output : throw new FaultException($"{revision}: {error.Trim()}. --since needs a git repository and a revision of it, such as origin/main");
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string folder, CancellationToken cancellation, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        using var git = Start(start);
        var (output, error) = (git.StandardOutput.ReadToEndAsync(cancellation), git.StandardError.ReadToEndAsync(cancellation));
        await git.WaitForExitAsync(cancellation);
        return (git.ExitCode, await output, await error);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new FaultException($"git could not be started ({missing.Message}): --since needs it. Install git, or leave --since out");
        }
    }

    [GeneratedRegex(@"^@@ -\d+(?:,(?<gone>\d+))? \+(?<first>\d+)(?:,(?<count>\d+))? @@", RegexOptions.CultureInvariant)]
    private static partial Regex Hunk();
}
