using System.Globalization;

namespace AntiPatternAnalyzers.CodeFixes.Actions;

/// <summary>The equivalence keys of the actions: <c>AP0007</c> for the first template, <c>AP0007:2</c> for the second.</summary>
/// <remarks>
/// <c>dotnet format</c> takes the key of the first action of the first diagnostic for all that share the ID. So a fix that
/// a person should look at has the same key as a safe one: Fix All asks again for each finding, and leaves it out.
/// </remarks>
internal static class ActionKey
{
    private const string CommentSuffix = ":comment";

    public static string Of(string id, int choice) =>
        choice == 0 ? id : $"{id}:{(choice + 1).ToString(CultureInfo.InvariantCulture)}";

    public static string Comment(string id) => id + CommentSuffix;

    /// <summary>The template that a key stands for, or null.</summary>
    public static int? Choice(string? key)
    {
        var colon = key?.IndexOf(':') ?? -1;
        if (colon < 0) return key == null ? null : 0;
        return int.TryParse(key!.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : null;
    }
}
