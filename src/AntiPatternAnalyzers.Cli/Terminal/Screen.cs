using AntiPatternAnalyzers.Problems;
using Spectre.Console;

namespace AntiPatternAnalyzers.Cli.Terminal;

/// <summary>Where a command writes: the answer to the output, everything about it to the error stream. What a terminal would obey is spelled out.</summary>
internal sealed class Screen
{
    /// <summary>Wide enough that nothing but a terminal breaks lines.</summary>
    private const int Unbroken = 10_000;

    private readonly TextWriter _output;
    private readonly IAnsiConsole _error;
    private readonly Verbosity _verbosity;

    /// <param name="output">Where the answer goes.</param>
    /// <param name="error">Where everything else goes.</param>
    /// <param name="verbosity">How much that is.</param>
    /// <param name="wantsColor">Whether terminals get colours.</param>
    public Screen(TextWriter output, TextWriter error, Verbosity verbosity, bool wantsColor)
    {
        (_output, _verbosity) = (output, verbosity);
        IsTerminal = ReferenceEquals(output, System.Console.Out) && !System.Console.IsOutputRedirected;
        var isErrorTerminal = ReferenceEquals(error, System.Console.Error) && !System.Console.IsErrorRedirected;
        IsInteractive = IsTerminal && isErrorTerminal && !System.Console.IsInputRedirected;
        ShowsProgress = isErrorTerminal && verbosity != Verbosity.Quiet;
        Console = Create(output, IsTerminal, wantsColor);
        _error = Create(error, isErrorTerminal, wantsColor);
    }

    /// <summary>The output as Spectre writes to it: tables and colours.</summary>
    public IAnsiConsole Console { get; }

    /// <summary>The error stream as Spectre writes to it.</summary>
    public IAnsiConsole ErrorConsole => _error;

    /// <summary>Whether the answer goes to a terminal.</summary>
    public bool IsTerminal { get; }

    /// <summary>Whether somebody can be asked.</summary>
    public bool IsInteractive { get; }

    /// <summary>Whether progress is seen by somebody.</summary>
    public bool ShowsProgress { get; }

    /// <summary>A line of the answer.</summary>
    public void Answer(string line) => _output.Write(PlainText.Lines(line) + "\n");

    /// <summary>A line of the answer, in colours where those are wanted.</summary>
    public void AnswerMarkup(string markup)
    {
        if (IsTerminal) Console.MarkupLine(PlainText.Lines(markup));
        else Answer(Markup.Remove(markup));
    }

    /// <summary>Text of the answer as it is.</summary>
    public void AnswerText(string text) => _output.Write(text);

    /// <summary>Something that the reader of the answer should know.</summary>
    public void Note(string line)
    {
        if (_verbosity >= Verbosity.Normal) _error.WriteLine(PlainText.Lines(line));
    }

    /// <summary>Something for who wants to know all.</summary>
    public void Detail(string line)
    {
        if (_verbosity >= Verbosity.Detailed) _error.WriteLine(PlainText.Lines(line));
    }

    /// <summary>Why the command cannot be carried out.</summary>
    public void Fault(string line) => _error.WriteLine(PlainText.Lines(line), new Style(foreground: Color.Red));

    private static IAnsiConsole Create(TextWriter writer, bool isTerminal, bool wantsColor)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal && wantsColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!isTerminal) console.Profile.Width = Unbroken;
        return console;
    }
}
