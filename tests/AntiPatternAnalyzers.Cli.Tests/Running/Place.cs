using System.CommandLine;

namespace AntiPatternAnalyzers.Cli.Tests.Running;

/// <summary>A folder of its own, in which files are written and commands are run.</summary>
public sealed class Place : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("learnings.");

    public string Folder => _folder.FullName;

    /// <summary>A document with one row that finds local time, and its entry.</summary>
    public const string LocalTime = """
        # Learnings

        ## Anti-Patterns Discovered

        | Anti-Pattern | Problem Caused | Alternative |
        | --- | --- | --- |
        | AP0001: Local time in stored data: `DateTime.Now` | Vouchers ran out early | `DateTime.UtcNow` |

        """;

    /// <summary>A class in which the row finds something on line 5.</summary>
    public const string Clock = """
        namespace Shop;

        public static class Clock
        {
            public static DateTime Now() => DateTime.Now;
        }

        """;

    public string PathOf(string file) => Path.Combine(Folder, file);

    public Place With(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    public string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>Runs <c>learnings</c>; what it says comes with the folder's path taken away.</summary>
    public async Task<Said> RunAsync(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var parsed = LearningsCommand.Parse(arguments);
        var code = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return new Said(parsed.Errors.Count > 0 ? ExitCode.Usage : code, Here(output), Here(error));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Here(StringWriter written) =>
        written.ToString().Replace(Folder + Path.DirectorySeparatorChar, "").Replace(Folder.Replace('\\', '/') + "/", "").Replace(Folder, ".").ReplaceLineEndings("\n").Trim();
}
