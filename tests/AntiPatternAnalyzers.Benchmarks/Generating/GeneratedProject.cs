using AntiPatternAnalyzers.RealCode;

namespace AntiPatternAnalyzers.Benchmarks.Generating;

/// <summary>Generated code in a folder: to be built with its project file, or compiled as its captured command line says.</summary>
internal static class GeneratedProject
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
          </PropertyGroup>
        </Project>

        """;

    private static readonly string[] Usings = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks"];

    /// <summary>The usings that all generated files count on.</summary>
    public static (string Path, string Text) GlobalUsings { get; } = ("GlobalUsings.cs", string.Concat(Usings.Select(space => $"global using {space};\n")));

    /// <summary>Writes the files.</summary>
    /// <returns>The captured command line.</returns>
    public static string Write(string folder, GeneratedCode code)
    {
        var root = Directory.CreateDirectory(folder).FullName;
        var files = code.Files().Prepend(GlobalUsings).ToList();
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
            File.WriteAllText(Path.Combine(root, path), text);
        }

        File.WriteAllText(Path.Combine(root, "Generated.csproj"), Project);
        var arguments = Path.Combine(root, "Generated.rsp");
        File.WriteAllLines(arguments, [root, "/nostdlib+", "/target:library", "/nullable:enable", "/nowarn:CS0169,CS0649,CS0414", "/out:Generated.dll", .. FrameworkAssemblies.Files(FrameworkAssemblies.Folder!).Select(file => $"/reference:{file}"), .. files.Select(file => file.Path)]);
        return arguments;
    }
}
