using System.CommandLine;

namespace AntiPatternAnalyzers.Cli;

/// <summary>Options that take one of a few words.</summary>
internal static class Choice
{
    /// <param name="name">The option.</param>
    /// <param name="description">What it says.</param>
    /// <param name="usual">The word that holds where the option is not there.</param>
    /// <param name="others">The other words.</param>
    public static Option<string> Of(string name, string description, string usual, params string[] others)
    {
        string[] words = [usual, .. others];
        return new Option<string>(name) { Description = description, DefaultValueFactory = _ => usual, HelpName = string.Join("|", words) }.AcceptOnlyFromAmong(words);
    }
}
