using AntiPatternAnalyzers.CodeFixes.Repair;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Parsing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Substitution;

/// <summary>A template is read as everything that it can be; what it replaces decides which of that is meant.</summary>
internal static class TemplateReading
{
    /// <summary>The reading that can stand in the place of a match, or null.</summary>
    public static PatternReading? For(Pattern template, SyntaxNode match, CSharpParseOptions options) => match switch
    {
        _ when IsOpen(match) => null,
        StatementSyntax when template.IsBareHole => Again(template, Reading.Statements, Marker.StatementTail, options),
        StatementSyntax => template.Readings.FirstOrDefault(reading => reading.Nodes.All(node => node is StatementSyntax))
            ?? (template.Readings[0].Nodes[0] is ThrowExpressionSyntax ? Again(template, Reading.Statements, ";", options) : null),
        ThrowExpressionSyntax when template.Readings[0].Nodes is { Length: 1 } nodes && nodes[0] is ThrowStatementSyntax => Expression(template.Text, options),
        ExpressionSyntax expression when SyntaxFacts.IsInTypeOnlyContext(expression) => Again(template, Reading.Type, "", options),
        ExpressionSyntax expression => template.Readings.FirstOrDefault(reading => reading.Nodes.Length == 1 && reading.Nodes[0] is ExpressionSyntax)
            ?? (StatementPlace.Has(expression) ? template.Readings.FirstOrDefault(reading => reading.Nodes.All(node => node is StatementSyntax)) : null),
        SwitchLabelSyntax => template.Readings.FirstOrDefault(reading => reading.Nodes.All(node => node is SwitchLabelSyntax)),
        QueryClauseSyntax => template.Readings.FirstOrDefault(reading => reading.Nodes.All(node => node is QueryClauseSyntax)),
        _ => template.Readings.FirstOrDefault(reading => reading.Nodes.Length == 1 && reading.Nodes[0].GetType() == match.GetType()),
    };

    /// <summary>A throw statement, as what it is within an expression.</summary>
    private static PatternReading? Expression(string statement, CSharpParseOptions options) =>
        Pattern.Parse(statement.TrimEnd(' ', ';'), options, out _)?.Readings.FirstOrDefault(reading => reading.Nodes[0] is ThrowExpressionSyntax);

    /// <summary>Whether a match stands for more than its pattern spells: declarations may have further modifiers, members and any body.</summary>
    private static bool IsOpen(SyntaxNode match) =>
        match is MemberDeclarationSyntax and not GlobalStatementSyntax or LocalFunctionStatementSyntax or ParameterSyntax;

    private static PatternReading? Again(Pattern template, Reading reading, string tail, CSharpParseOptions options)
    {
        var code = template.Readings[0].Code with { Text = template.Readings[0].Code.Text + tail };
        var nodes = reading.Read(code, options, out _);
        return nodes.Length == 1 ? new PatternReading(reading, code, nodes, HoleMap.Of(nodes)) : null;
    }
}
