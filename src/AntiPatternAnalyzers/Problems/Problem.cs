namespace AntiPatternAnalyzers.Problems;

/// <summary>Something that a document says and the engine cannot follow.</summary>
/// <param name="Kind">Which problem, one of <see cref="ProblemKinds"/>.</param>
/// <param name="Span">Where, in the text that was read.</param>
/// <param name="Arguments">What fills the placeholders of the kind's message.</param>
public sealed record Problem(DiagnosticDescriptor Kind, TextSpan Span, ImmutableArray<string> Arguments)
{
    /// <summary>A problem of <paramref name="kind"/> at <paramref name="span"/>.</summary>
    public static Problem At(TextSpan span, DiagnosticDescriptor kind, params string[] arguments) =>
        new(kind, span, ImmutableArray.Create(arguments));

    /// <summary>The message with its placeholders filled.</summary>
    public string Message => string.Format(
        System.Globalization.CultureInfo.InvariantCulture, Kind.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture), Arguments.Select(PlainText.Lines).ToArray<object>());

    /// <summary>The same problem at the place in the document that its span came from.</summary>
    internal Problem Moved(Func<TextSpan, TextSpan> toSource) => this with { Span = toSource(Span) };
}
