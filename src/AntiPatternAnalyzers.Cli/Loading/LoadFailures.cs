using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace AntiPatternAnalyzers.Cli.Loading;

/// <summary>What MSBuild says while it loads projects, by project.</summary>
internal sealed partial class LoadFailures
{
    private readonly ConcurrentQueue<string> _said = new();
    private readonly ConcurrentDictionary<string, string> _reasons = new();

    /// <summary>Everything that was said, in order.</summary>
    public IReadOnlyCollection<string> Said => _said;

    /// <summary>The projects of which something was said that failed, with the first reason.</summary>
    public IEnumerable<UnloadedProject> All => _reasons.Select(pair => new UnloadedProject(pair.Key, pair.Value)).OrderBy(project => project.Path, StringComparer.Ordinal);

    public void Add(WorkspaceDiagnostic said)
    {
        _said.Enqueue(said.Message);
        var failed = Failed().Match(said.Message);
        if (said.Kind != WorkspaceDiagnosticKind.Failure || !failed.Success) return;
        var (file, reason) = (failed.Groups["file"].Value, failed.Groups["reason"].Value);
        Add(file, reason.Length > 0 ? reason : said.Message.Replace($"'{file}'", "", StringComparison.Ordinal).Trim(' ', ':'));
    }

    public void Add(string project, string reason) => _reasons.TryAdd(Path.GetFullPath(project), OneLine(reason));

    private static string OneLine(string reason) => string.Join(" ", reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"'(?<file>[^']+\.\w*proj)'[^:]*:?\s*(?<reason>.*)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Failed();
}
