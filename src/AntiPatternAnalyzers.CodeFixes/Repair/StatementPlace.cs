using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.Patterns;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Repair;

/// <summary>Statements in the place of an expression: of one that is a statement with its semicolon, or that stands behind an arrow.</summary>
internal static class StatementPlace
{
    /// <summary>Whether statements can take the place of an expression.</summary>
    public static bool Has(ExpressionSyntax place) => place.Parent is ExpressionStatementSyntax || StatementRoom.Behind(place) != null;

    /// <summary>The match, with its semicolon where a template of statements brings its own.</summary>
    public static Match Of(Match match, PatternReading template) =>
        match.Node.Parent is ExpressionStatementSyntax statement && match.Node is ExpressionSyntax && template.Nodes[0] is StatementSyntax
            ? match with { Nodes = ImmutableArray.Create<SyntaxNode>(statement) } : match;

    /// <summary>The one expression or exception of a statement, which can stand where an expression does; else the nodes as they are.</summary>
    public static ImmutableArray<SyntaxNode> Bare(ImmutableArray<SyntaxNode> nodes) =>
        nodes.Length == 1 && nodes[0] is ExpressionStatementSyntax statement ? ImmutableArray.Create<SyntaxNode>(statement.Expression) : nodes;

    /// <summary>The room that what is written needs; null where it has enough.</summary>
    public static StatementRoom? Room(SyntaxNode place, ImmutableArray<SyntaxNode> written) => place is ExpressionSyntax code
        ? written[0] is StatementSyntax ? StatementRoom.Behind(code) : null
        : StatementRoom.Round(place, written);

    /// <summary>Why a template cannot stand in a place.</summary>
    public static string Refusal(Pattern template, SyntaxNode place)
    {
        if (place is not ExpressionSyntax || !template.Readings.Any(reading => reading.Nodes[0] is StatementSyntax)) return Refusals.Place;
        return place.Parent is SwitchExpressionArmSyntax ? Refusals.Arm : Refusals.NoRoom;
    }
}
