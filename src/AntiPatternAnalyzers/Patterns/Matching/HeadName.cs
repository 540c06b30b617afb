using AntiPatternAnalyzers.Patterns.Names;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>
/// The name by which a call, a member or a creation is told at a glance: most nodes of a kind have another one than the
/// pattern, and need no attempt.
/// </summary>
internal static class HeadName
{
    /// <summary>The name that the code must have; null where the pattern does not say.</summary>
    public static string? Of(SyntaxNode pattern, PatternReading reading) => Name(pattern) is { } name && !IsReplaceable(name) && Hole.Of(name.Identifier) == null && reading.Holes[name] == null && SpecialTypes.OfWord(name.Identifier.ValueText) == SpecialType.None
        ? name.Identifier.ValueText
        : null;

    /// <summary>Whether a node may be what a name stands for: it has the name, none, or one that hides it.</summary>
    public static bool Fits(string wanted, SyntaxNode code, MatchScope scope)
    {
        if (Name(code) is not { } name) return true;
        var text = name.Identifier.ValueText;
        return text == wanted || text is "var" or "nint" or "nuint" || scope.IsAlias(text) || AttributeName.IsLongOf(wanted, text) || AttributeName.IsLongOf(text, wanted);
    }

    /// <summary>Constants that code may write as a literal, or under a name of its own: <c>string.Empty</c>, <c>double.NaN</c>.</summary>
    public static bool IsReplaceable(SimpleNameSyntax name) => name.Identifier.ValueText is "Empty" or "NaN";

    private static SimpleNameSyntax? Name(SyntaxNode node) => node switch
    {
        SimpleNameSyntax simple => simple,
        InvocationExpressionSyntax call => Name(call.Expression),
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax alias => alias.Name,
        ObjectCreationExpressionSyntax creation => Name(creation.Type),
        ExpressionStatementSyntax { Expression: var expression } => Name(expression),
        ArrowExpressionClauseSyntax { Expression: var expression } => Name(expression),
        LambdaExpressionSyntax { ExpressionBody: { } expression } => Name(expression),
        AttributeSyntax attribute => Name(attribute.Name),
        _ => null,
    };
}
