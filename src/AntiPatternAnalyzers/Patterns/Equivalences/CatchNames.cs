using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>A caught exception that the code names and the pattern does not: <c>catch (T e)</c> is <c>catch (T)</c>.</summary>
internal sealed class CatchNames : Equivalence
{
    public override string Name => "names of caught exceptions";

    public override bool Concerns(SyntaxNode pattern) => pattern is CatchDeclarationSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is CatchDeclarationSyntax wanted && wanted.Identifier.IsKind(SyntaxKind.None)
        && code is CatchDeclarationSyntax given && !given.Identifier.IsKind(SyntaxKind.None);

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        yield return new NodeGoal(((CatchDeclarationSyntax)goal.Pattern).Type, ((CatchDeclarationSyntax)goal.Code).Type, goal.Next);
    }
}
