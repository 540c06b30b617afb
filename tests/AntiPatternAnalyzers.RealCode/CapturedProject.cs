using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.RealCode;

/// <summary>A project as the compiler is told of it, for one target framework.</summary>
/// <param name="Name">The project's name and target framework: <c>Shop.net10.0</c>.</param>
/// <param name="Folder">The folder that the compiler runs in.</param>
/// <param name="Arguments">The compiler's arguments, unquoted.</param>
public sealed record CapturedProject(string Name, string Folder, ImmutableArray<string> Arguments)
{
    /// <summary>Reads a captured command line: the folder on the first line, then an argument a line.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CapturedProject Read(string file)
    {
        var lines = File.ReadAllLines(file);
        return new(Path.GetFileNameWithoutExtension(file), lines[0], [.. lines.Skip(1)]);
    }

    /// <summary>The arguments as the compiler understands them.</summary>
    public CSharpCommandLineArguments Parse() => CSharpCommandLineParser.Default.Parse(Arguments, Folder, RuntimeFolder, additionalReferenceDirectories: null);

    private static string RuntimeFolder => Path.GetDirectoryName(typeof(object).Assembly.Location)!;
}
