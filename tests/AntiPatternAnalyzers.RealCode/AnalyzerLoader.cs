using System.Reflection;

namespace AntiPatternAnalyzers.RealCode;

/// <summary>Loads generators and analyzers of measured projects into this process, each with the libraries beside it.</summary>
internal sealed class AnalyzerLoader : IAnalyzerAssemblyLoader
{
    public static readonly AnalyzerLoader Instance = new();

    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
