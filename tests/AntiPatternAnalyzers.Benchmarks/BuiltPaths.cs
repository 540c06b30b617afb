using System.Reflection;

namespace AntiPatternAnalyzers.Benchmarks;

/// <summary>Paths that were known when this program was built.</summary>
internal static class BuiltPaths
{
    public static string Of(string name) =>
        typeof(BuiltPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == name).Value!;
}
