using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary><c>var</c> in the code where the pattern spells a type, and the other way round.</summary>
internal sealed class InferredTypes : Equivalence
{
    public override string Name => "var";

    public override bool IsAroundNames => true;

    public override bool Concerns(SyntaxNode pattern) => pattern is TypeSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is TypeSyntax && code is IdentifierNameSyntax { IsVar: true } && pattern is not IdentifierNameSyntax { IsVar: true }
        || IsInferred(pattern) && code is TypeSyntax && code is not IdentifierNameSyntax { IsVar: true };

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        yield return IsInferred(goal.Pattern)
            ? goal.Next ?? Structure.Nothing
            : new CheckGoal(held => matcher.Types.Exactly((TypeSyntax)goal.Pattern, matcher.Scope.TypeOf(goal.Code), held), goal.Next);
    }

    /// <summary>Whether the pattern leaves a type to inference; by itself <c>var</c> is a word.</summary>
    private static bool IsInferred(SyntaxNode pattern) =>
        pattern is IdentifierNameSyntax { IsVar: true, Parent: VariableDeclarationSyntax or ForEachStatementSyntax or DeclarationExpressionSyntax };
}
