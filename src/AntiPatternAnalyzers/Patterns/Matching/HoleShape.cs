using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>What a hole takes in the place where it stands.</summary>
internal static class HoleShape
{
    private static readonly ImmutableArray<SyntaxKind> ExpressionKinds = KindsOf("Expression", "Name");
    private static readonly ImmutableArray<SyntaxKind> StatementKinds = KindsOf("Statement", "Block");
    private static readonly ImmutableArray<SyntaxKind> MemberKinds = KindsOf("Declaration");

    public static Goal? Expand(Hole hole, NodeGoal goal) => (goal.Pattern, goal.Code) switch
    {
        (_, { IsMissing: true }) => null,
        (FieldDeclarationSyntax { AttributeLists.Count: > 0 } pattern, MemberDeclarationSyntax code) =>
            DeclarationShape.Attributes(pattern.AttributeLists, code.AttributeLists, Take(hole, goal)),
        (ArgumentSyntax, ArgumentSyntax { NameColon: null, RefKindKeyword.RawKind: 0 } argument) =>
            new BindGoal(hole, Binding.Of(argument.Expression), goal.Next),
        (ArgumentSyntax, ArgumentSyntax { NameColon: not null }) => null,
        var (pattern, code) => MayTake(pattern, code) ? Take(hole, goal) : null,
    };

    /// <summary>Whether a hole may take code at all, by what both are.</summary>
    public static bool MayTake(SyntaxNode pattern, SyntaxNode code) => pattern switch
    {
        FieldDeclarationSyntax => code is MemberDeclarationSyntax,
        StatementSyntax => code is StatementSyntax,
        ExpressionSyntax => code is ExpressionSyntax,
        PatternSyntax => code is PatternSyntax,
        _ => pattern.IsKind(code.Kind()),
    };

    /// <summary>The kinds of node that a pattern which is just a hole begins at.</summary>
    public static IEnumerable<SyntaxKind> Kinds(SyntaxNode pattern) => pattern switch
    {
        ExpressionSyntax => ExpressionKinds,
        FieldDeclarationSyntax => MemberKinds,
        StatementSyntax => StatementKinds,
        _ => new[] { pattern.Kind() },
    };

    private static BindGoal Take(Hole hole, NodeGoal goal) => new(hole, Binding.Of(goal.Code), goal.Next);

    private static ImmutableArray<SyntaxKind> KindsOf(params string[] endings) =>
        Enum.GetValues(typeof(SyntaxKind)).Cast<SyntaxKind>()
            .Where(kind => endings.Any(ending => kind.ToString().EndsWith(ending, StringComparison.Ordinal)))
            .ToImmutableArray();
}
