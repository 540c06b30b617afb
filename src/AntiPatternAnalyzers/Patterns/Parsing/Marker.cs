namespace AntiPatternAnalyzers.Patterns.Parsing;

/// <summary>
/// How holes are spelled while Roslyn parses a pattern: a letter that no C# code uses stands in the place of
/// <c>$</c> and of each dot, so that a hole is an identifier as long as the hole itself.
/// </summary>
internal static class Marker
{
    /// <summary>U+01C3, a letter to the C# lexer.</summary>
    public const char Letter = '\u01C3';

    /// <summary>U+02D0, a letter too: what stands for the colon of <c>$s:char</c>.</summary>
    public const char Form = '\u02D0';

    /// <summary>What stands for <c>...</c>; a name after one more letter makes it <c>$...name</c>.</summary>
    public static readonly string Run = new(Letter, 3);

    /// <summary>What follows a hole that stands for a whole statement or member, to make one of it.</summary>
    public static readonly string StatementTail = $" {Letter};";

    /// <summary>What follows a run that stands for arms of a switch expression.</summary>
    public static readonly string ArmTail = $" => {Letter}";

    public static bool Is(string text) => text.Length > 0 && text[0] == Letter;

    public static bool IsRun(string text) => text.StartsWith(Run, StringComparison.Ordinal);

    /// <summary>Text with the markers as the document spells them.</summary>
    public static string Unmarked(string text) => text.Replace(Letter, '$').Replace(Form, ':');

    /// <summary>Whether the text is the filler that a tail adds.</summary>
    public static bool IsTail(string text) => text.Length == 1 && text[0] == Letter;
}
