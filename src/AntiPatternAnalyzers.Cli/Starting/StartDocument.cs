using System.Globalization;

namespace AntiPatternAnalyzers.Cli.Starting;

/// <summary>The document that a team begins with: the template, with three rows that work.</summary>
internal static class StartDocument
{
    /// <param name="today">The date of its first entry.</param>
    public static string Text(DateTimeOffset today)
    {
        var date = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Template().Replace("{date}", date, StringComparison.Ordinal).Replace("{anchor}", $"{date}-this-document-became-executable", StringComparison.Ordinal);
    }

    private static string Template()
    {
        using var stream = typeof(StartDocument).Assembly.GetManifestResourceStream("Template.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
