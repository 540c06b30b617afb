using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>What the project says: which of its additional files are learnings documents, and where they can be read.</summary>
internal static class LearningsOptions
{
    private const string Metadata = "build_metadata.AdditionalFiles.LearningsFile";

    /// <summary>Whether a file is marked as a learnings document, or named as one.</summary>
    public static bool IsDocument(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        if (options.GetOptions(file).TryGetValue(Metadata, out var marked) && marked.Length > 0) return IsTrue(marked);
        var name = DocumentPath.NameOf(file.Path);
        return string.Equals(name, "LEARNINGS.md", StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, "ANTI_PATTERNS.md", StringComparison.OrdinalIgnoreCase);
    }

    public static HelpLink Links(AnalyzerConfigOptions options) => new(
        Property(options, "LearningsRepositoryUrl"),
        Property(options, "LearningsRepositoryRoot"),
        Property(options, "LearningsFileLinks") is var links && (links.Length == 0 || IsTrue(links)));

    /// <summary>Whether the project wants the checklist.</summary>
    public static bool WantsChecklist(AnalyzerConfigOptions options) => IsTrue(Property(options, "LearningsChecklist"));

    /// <summary>The day of the build, as the project says; null where it does not.</summary>
    public static DateTime? Today(AnalyzerConfigOptions options) => LearningDate.Read(Property(options, "LearningsChecklistDate"));

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue($"build_property.{name}", out var value) ? value.Trim() : "";

    private static bool IsTrue(string value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
