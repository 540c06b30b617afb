using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>The empty string as a literal and as <c>string.Empty</c>.</summary>
internal sealed class EmptyStrings : Equivalence
{
    public override string Name => "empty strings";

    public override bool IsAroundNames => true;

    public override bool Concerns(SyntaxNode pattern) => IsLiteral(pattern) || IsEmpty(pattern);

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        IsLiteral(pattern) && IsEmpty(code) || IsEmpty(pattern) && IsLiteral(code);

    public override IEnumerable<SyntaxKind> Beginnings(SyntaxNode pattern) =>
        IsLiteral(pattern) ? new[] { SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.IdentifierName }
        : IsEmpty(pattern) ? new[] { SyntaxKind.StringLiteralExpression }
        : Enumerable.Empty<SyntaxKind>();

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        yield return new CheckGoal(held => IsOfString(goal, matcher) ? held : null, goal.Next);
    }

    private static bool IsOfString(NodeGoal goal, Matcher matcher)
    {
        var member = IsLiteral(goal.Pattern) ? matcher.Scope.SymbolOf(goal.Code) : matcher.Names[goal.Pattern].FirstOrDefault();
        return member is IFieldSymbol { ContainingType.SpecialType: SpecialType.System_String };
    }

    private static bool IsLiteral(SyntaxNode node) => node is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.ValueText: "" };

    private static bool IsEmpty(SyntaxNode node) => node is
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } or IdentifierNameSyntax { Identifier.ValueText: "Empty", Parent: not MemberAccessExpressionSyntax };
}
