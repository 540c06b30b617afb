using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>Statements with braces round them and without, where one is embedded in another and in the sections of a switch.</summary>
internal sealed class Braces : Equivalence
{
    public override string Name => "braces";

    public override bool Concerns(SyntaxNode pattern) => pattern is StatementSyntax or SwitchSectionSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) => (pattern, code) switch
    {
        (StatementSyntax, StatementSyntax) => pattern is BlockSyntax != code is BlockSyntax && IsEmbedded(pattern) && IsEmbedded(code),
        (SwitchSectionSyntax wanted, SwitchSectionSyntax given) => IsBlock(wanted) != IsBlock(given),
        _ => false,
    };

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var statements = Structure.Parts(NodeParts.Of(Statements(goal.Pattern)), NodeParts.Of(Statements(goal.Code)), goal.Next);
        yield return goal is { Pattern: SwitchSectionSyntax pattern, Code: SwitchSectionSyntax code }
            ? Structure.Parts(NodeParts.Of(pattern.Labels), NodeParts.Of(code.Labels), statements)
            : statements;
    }

    private static IEnumerable<SyntaxNode> Statements(SyntaxNode node) => node switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => IsBlock(section) ? Statements(section.Statements[0]) : section.Statements,
        _ => new[] { node },
    };

    private static bool IsBlock(SwitchSectionSyntax section) => section.Statements is { Count: 1 } statements && statements[0] is BlockSyntax;

    private static bool IsEmbedded(SyntaxNode statement) => statement.Parent is
        IfStatementSyntax or ElseClauseSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax
        or CommonForEachStatementSyntax or UsingStatementSyntax or LockStatementSyntax or FixedStatementSyntax;
}
