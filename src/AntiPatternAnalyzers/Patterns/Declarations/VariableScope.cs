using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>Where a variable is known that a pattern or an <c>out</c> argument declares within an expression.</summary>
internal static class VariableScope
{
    /// <summary>The code in which the variable is known; null where that is not told by what stands nearest round it.</summary>
    public static SyntaxNode? Of(SyntaxNode declaration)
    {
        for (var (node, around) = (declaration, declaration.Parent); around != null; (node, around) = (around, around.Parent))
        {
            switch (around)
            {
                case ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax:
                    return OfStatement(around) ?? Embedded(around);
                case IfStatementSyntax choice:
                    return choice.Condition == node ? OfStatement(choice) ?? Embedded(choice) : null;
                case SwitchSectionSyntax section:
                    return node is CasePatternSwitchLabelSyntax ? section : null;
                case WhileStatementSyntax loop:
                    return loop.Condition == node ? loop : null;
                case AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax or SwitchExpressionArmSyntax:
                    return around;
                case StatementSyntax or CatchClauseSyntax or MemberDeclarationSyntax or QueryClauseSyntax or ConstructorInitializerSyntax or SelectOrGroupClauseSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>A statement that is all of a branch or body is known in by itself.</summary>
    private static SyntaxNode? Embedded(SyntaxNode statement) => statement.Parent is ElseClauseSyntax or IfStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or ForStatementSyntax ? statement : null;

    /// <summary>What a variable of a statement is known in: its block, or the sections of the switch that it stands in.</summary>
    public static SyntaxNode? OfStatement(SyntaxNode statement) => statement.Parent switch
    {
        BlockSyntax block => block,
        SwitchSectionSyntax { Parent: { } choice } => choice,
        _ => null,
    };
}
