using System.Globalization;

namespace AntiPatternAnalyzers.CodeFixes.Substitution;

/// <summary>The user's own code within a filled-in template, and where it came from.</summary>
internal static class Captured
{
    public const string Kind = "captured";

    public static T Mark<T>(T node, SyntaxNode origin)
        where T : SyntaxNode => node.WithAdditionalAnnotations(new SyntaxAnnotation(Kind, Key(origin)));

    /// <summary>The captured nodes, none within another, in order.</summary>
    public static IEnumerable<SyntaxNode> In(SyntaxNode root) =>
        root.DescendantNodesAndSelf(node => !node.HasAnnotations(Kind)).Where(node => node.HasAnnotations(Kind));

    /// <summary>What tells a piece of code from every other of its document.</summary>
    public static string Key(SyntaxNode origin) => string.Format(CultureInfo.InvariantCulture, "{0},{1}", origin.SpanStart, origin.Span.Length);

    /// <summary>Where captured code stood in its document.</summary>
    public static TextSpan SpanOf(SyntaxNode captured)
    {
        var numbers = KeyOf(captured).Split(',');
        return new TextSpan(int.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    public static string KeyOf(SyntaxNode captured) => captured.GetAnnotations(Kind).First().Data!;
}
