using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Examples.Coverage;

/// <summary>A part of a row that could be left out.</summary>
/// <param name="Kind">What it is when no example needs it.</param>
/// <param name="Span">Where it stands in the document.</param>
/// <param name="Without">A case without it; null where nothing is left of the case.</param>
internal sealed record RulePart(DiagnosticDescriptor Kind, TextSpan Span, Func<RuleCase, RuleCase?> Without)
{
    /// <summary>Parts of this part, to be looked at where it is needed itself.</summary>
    public ImmutableArray<RulePart> Parts { get; init; } = ImmutableArray<RulePart>.Empty;

    /// <summary>The rule without the part.</summary>
    public Rule LeftOutOf(Rule rule) => rule with { Cases = rule.Cases.Select(Without).OfType<RuleCase>().ToImmutableArray() };

    /// <summary>The problem that it is when no example needs it.</summary>
    public Problem Unneeded(Rule rule) => Problem.At(Span, Kind, Named(rule));

    private string Named(Rule rule) => rule.Document.Text.ToString(rule.Document.Text.Lines.GetLineFromPosition(Span.Start).Span.Intersection(Span) ?? Span).Trim();
}
