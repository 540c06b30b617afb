using System.Reflection;
using System.Runtime.Loader;

namespace AntiPatternAnalyzers.Benchmarks.Analyzers;

/// <summary>Analyzers from a path, apart from all others: two builds of one assembly can be measured side by side.</summary>
internal sealed class AnalyzerFolder : AssemblyLoadContext
{
    private readonly string _folder;

    private AnalyzerFolder(string folder)
        : base(folder) => _folder = folder;

    /// <summary>The analyzers of an assembly, by their names.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Load(string file, params string[] names)
    {
        var path = Path.GetFullPath(file);
        return
        [
            .. new AnalyzerFolder(Path.GetDirectoryName(path)!).LoadFromAssemblyPath(path).GetTypes()
                .Where(type => !type.IsAbstract && type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
                .Where(type => names.Length == 0 || names.Contains(type.Name))
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
    }

    /// <summary>What lies beside the analyzer is its own; the compiler and the framework are everybody's.</summary>
    protected override Assembly? Load(AssemblyName name)
    {
        var file = Path.Combine(_folder, name.Name + ".dll");
        return File.Exists(file) && !IsOfTheCompiler(name.Name!) ? LoadFromAssemblyPath(file) : null;
    }

    private static bool IsOfTheCompiler(string name) =>
        name is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp" or "Microsoft.CodeAnalysis.Workspaces" or "Microsoft.CodeAnalysis.CSharp.Workspaces"
        || name.StartsWith("System.", StringComparison.Ordinal);
}
