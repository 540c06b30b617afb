using AntiPatternAnalyzers.Patterns.Contexts;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>The writes that may have given a local the value that it has at a place; several where branches or loops lie between.</summary>
internal static class LastWrites
{
    /// <summary>The writes; a null among them stands for the value that the local came with.</summary>
    public static IReadOnlyList<LocalWrite?> Before(LocalFlow flow)
    {
        var function = Functions.Innermost(flow.From);
        var writes = flow.Writes.OrderBy(write => write.Place.Span.End).ToList();
        var first = flow.Local is IParameterSymbol ? new LocalWrite?[] { null } : Array.Empty<LocalWrite?>();
        if (writes.Any(write => Functions.Innermost(write.Place) != function)) return writes.Concat(first).ToList();

        var last = new List<LocalWrite?>();
        SyntaxNode? sure = null;
        foreach (var write in writes.Where(write => write.Place.Span.End <= flow.From.SpanStart && !IsStep(write.Place, flow.From)).Reverse())
        {
            last.Add(write);
            if (!IsSure(write.Place, flow.From)) continue;
            sure = write.Place;
            break;
        }

        if (sure == null) last.AddRange(first);
        last.AddRange(writes.Where(write => !last.Contains(write) && IsFromTurnBefore(write.Place, sure, flow)));
        return last;
    }

    /// <summary>Whether a place is on every way to another: nothing between the two may skip it.</summary>
    private static bool IsSure(SyntaxNode place, SyntaxNode target)
    {
        for (var node = place; node.Parent is { } parent; node = parent)
        {
            if (IsSkipped(node, parent)) return false;
            if (parent.Span.Contains(target.Span)) return true;
        }

        return false;
    }

    /// <summary>Whether a child may be left out though its parent runs.</summary>
    private static bool IsSkipped(SyntaxNode child, SyntaxNode parent) => parent switch
    {
        BinaryExpressionSyntax binary => binary.Right == child
            && binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
        AssignmentExpressionSyntax assignment => assignment.Right == child && assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
        ConditionalExpressionSyntax conditional => conditional.Condition != child,
        ConditionalAccessExpressionSyntax access => access.WhenNotNull == child,
        IfStatementSyntax condition => condition.Condition != child,
        WhileStatementSyntax loop => loop.Condition != child,
        ForStatementSyntax loop => loop.Declaration != child && !loop.Initializers.Any(initializer => initializer == child),
        CommonForEachStatementSyntax loop => loop.Expression != child,
        SwitchStatementSyntax choice => choice.Expression != child,
        TryStatementSyntax attempt => attempt.Finally != child,
        SwitchExpressionArmSyntax or ElseClauseSyntax or CatchClauseSyntax => true,
        _ => false,
    };

    /// <summary>Whether a place is the step of a loop that stands before the loop's body and runs behind it.</summary>
    private static bool IsStep(SyntaxNode place, SyntaxNode target) =>
        place.Ancestors().OfType<ForStatementSyntax>()
            .Any(loop => loop.Statement.Span.Contains(target.Span) && loop.Incrementors.Any(step => step.Span.Contains(place.Span)));

    /// <summary>Whether a write of the turn before, further down in a loop, reaches the place: nothing sure stands before it in that loop.</summary>
    private static bool IsFromTurnBefore(SyntaxNode place, SyntaxNode? sure, LocalFlow flow) =>
        flow.Loops(place).Any(loop => loop.Span.Contains(flow.From.Span) && (sure == null || !loop.Span.Contains(sure.Span) || IsInitializer(loop, sure)));

    private static bool IsInitializer(SyntaxNode loop, SyntaxNode place) =>
        loop is ForStatementSyntax { Statement: var body } statement && place.Span.End <= body.SpanStart
        && (statement.Declaration?.Span.Contains(place.Span) == true || statement.Initializers.Any(initializer => initializer.Span.Contains(place.Span)));
}
