using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>One statement with braces round it and without, where a statement is embedded in another.</summary>
internal sealed class Braces : Equivalence
{
    public override string Name => "braces";

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is StatementSyntax && code is StatementSyntax && pattern is BlockSyntax != code is BlockSyntax
        && IsEmbedded(pattern) && IsEmbedded(code);

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var (pattern, code) = (Statements(goal.Pattern), Statements(goal.Code));
        yield return Structure.Parts(NodeParts.Of(pattern), NodeParts.Of(code), goal.Next);
    }

    private static IEnumerable<SyntaxNode> Statements(SyntaxNode statement) =>
        statement is BlockSyntax block ? block.Statements : new[] { statement };

    private static bool IsEmbedded(SyntaxNode statement) => statement.Parent is
        IfStatementSyntax or ElseClauseSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax
        or CommonForEachStatementSyntax or UsingStatementSyntax or LockStatementSyntax or FixedStatementSyntax;
}
