using System.Reflection;

namespace AntiPatternAnalyzers.Cli;

/// <summary>The version of the tool, which is that of the analyzer and its package.</summary>
internal static class ToolVersion
{
    /// <summary>Without what the build adds behind <c>+</c>.</summary>
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
