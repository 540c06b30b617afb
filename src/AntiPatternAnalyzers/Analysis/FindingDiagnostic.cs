using System.Globalization;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>Findings as diagnostics, each through a descriptor of its row's own.</summary>
internal sealed class FindingDiagnostic
{
    /// <summary>The name of the property that holds the row's line, counted from 1.</summary>
    public const string LineProperty = "LearningsLine";

    private readonly HelpLink _links;
    private readonly Rule _rule;
    private readonly DiagnosticDescriptor _descriptor;
    private readonly ImmutableArray<Location> _places;
    private readonly ImmutableDictionary<string, string?> _properties;

    public FindingDiagnostic(Rule rule, HelpLink links)
    {
        (_rule, _links) = (rule, links);
        _descriptor = Descriptor(rule, links);
        _places = Places(rule).ToImmutableArray();
        _properties = ImmutableDictionary<string, string?>.Empty
            .Add("LearningsId", rule.Id)
            .Add("LearningsFile", links.Shown(rule.Document))
            .Add(LineProperty, rule.Line.ToString(CultureInfo.InvariantCulture));
    }

    public Diagnostic Create(Finding finding, SyntaxTree tree) => Diagnostic.Create(
        _descriptor, Location.Create(tree, finding.Match.Squiggle), _places, _properties, Message.Of(finding, _links));

    private static DiagnosticDescriptor Descriptor(Rule rule, HelpLink links) => new(
        rule.Id,
        PlainText.Line(rule.Title),
        "{0}",
        "Learnings",
        Severity(rule.Severity),
        isEnabledByDefault: rule.Severity != ReportDiagnostic.Suppress,
        description: PlainText.Line(rule.Problem.Length > 0 ? $"{rule.Problem.TrimEnd('.', ' ')}. Instead: {rule.Alternative}" : rule.Alternative),
        helpLinkUri: links.Of(rule));

    private static DiagnosticSeverity Severity(ReportDiagnostic severity) => severity switch
    {
        ReportDiagnostic.Error => DiagnosticSeverity.Error,
        ReportDiagnostic.Info => DiagnosticSeverity.Info,
        ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
        _ => DiagnosticSeverity.Warning,
    };

    private static IEnumerable<Location> Places(Rule rule)
    {
        yield return DocumentLocation.Of(rule.Document, rule.Row.Span);
        if (rule.Entry != null) yield return DocumentLocation.Of(rule.Entry.Document, rule.Entry.Span);
    }
}
