using AntiPatternAnalyzers.Cli.Terminal;
using Spectre.Console;

namespace AntiPatternAnalyzers.Cli.Authoring;

/// <summary>Asks for what options did not say, where somebody is there to answer.</summary>
internal sealed class Questions(Screen screen)
{
    /// <summary>What an option says, else the answer.</summary>
    /// <exception cref="FaultException">Nobody can be asked.</exception>
    public string Needed(string? said, string option, string question)
    {
        if (!string.IsNullOrWhiteSpace(said)) return said.Trim();
        if (!screen.IsInteractive) throw new FaultException($"{option} is needed: {question} In a terminal, learnings new asks for it");
        return screen.Console.Prompt(new TextPrompt<string>(Markup.Escape(question))).Trim();
    }

    /// <summary>The same, where an empty answer will do.</summary>
    public string Wanted(string? said, string usual, string question)
    {
        if (said != null) return said.Trim();
        if (!screen.IsInteractive) return usual;
        return screen.Console.Prompt(new TextPrompt<string>(Markup.Escape(question)).AllowEmpty().DefaultValue(usual).ShowDefaultValue(usual.Length > 0)).Trim();
    }
}
