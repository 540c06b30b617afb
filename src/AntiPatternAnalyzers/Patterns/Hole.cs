using AntiPatternAnalyzers.Patterns.Forms;
using AntiPatternAnalyzers.Patterns.Parsing;

namespace AntiPatternAnalyzers.Patterns;

/// <summary>A hole of a pattern.</summary>
/// <param name="Name">The name without <c>$</c>; empty for <c>$_</c>, and the place behind dots for <c>...</c>.</param>
/// <param name="IsRun">Whether it stands for any number of items (<c>...</c>, <c>$...x</c>).</param>
public sealed record Hole(string Name, bool IsRun)
{
    /// <summary>What a template makes of what the hole holds (<c>$s:char</c>); null where it stays as it is.</summary>
    public HoleForm? Form { get; init; }

    /// <summary>Whether the pattern names it, so that it must hold the same wherever it stands.</summary>
    public bool IsNamed => Name.Length > 0 && Name[0] != '.';

    /// <summary>The hole as it is written in a document.</summary>
    public override string ToString() => (IsRun, IsNamed) switch
    {
        (true, true) => $"$...{Name}",
        (true, false) => "...",
        (false, true) => Form == null ? $"${Name}" : $"${Name}:{Form.Word}",
        _ => "$_",
    };

    /// <summary>The hole that an identifier of a parsed pattern stands for, or null.</summary>
    internal static Hole? Of(SyntaxToken token)
    {
        var text = token.Text;
        if (!Marker.Is(text) || Marker.IsTail(text)) return null;
        if (Marker.IsRun(text)) return new Hole(text.Length == 3 ? $"...{token.SpanStart}" : text.Substring(4), IsRun: true);
        var parts = text.Substring(1).Split(Marker.Form);
        return new Hole(parts[0] == "_" ? "" : parts[0], IsRun: false) { Form = parts.Length > 1 ? HoleForms.Find(parts[1]) : null };
    }

    /// <summary>The name in a span that is just a hole (<c>$x</c>, <c>$...x</c>), or null.</summary>
    internal static string? NameIn(string text)
    {
        var name = text.StartsWith("$...", StringComparison.Ordinal) ? text.Substring(4)
            : text.StartsWith("$", StringComparison.Ordinal) ? text.Substring(1)
            : "";
        return name.Length > 0 && name.All(character => char.IsLetterOrDigit(character) || character == '_') ? name : null;
    }
}
