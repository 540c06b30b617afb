using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Patterns.Names;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>How a name of the code is spelled beside that of the pattern: whether an equivalence is needed, and on.</summary>
internal static class NameSpelling
{
    public static bool IsAllowed(SyntaxNode pattern, SyntaxNode code, Matcher matcher)
    {
        if (HasTypeArguments(pattern) != HasTypeArguments(code) && LastName(pattern) == LastName(code) && !matcher.IsOn<TypeArguments>()) return false;
        var (keywords, qualified) = (matcher.IsOn<KeywordTypeNames>(), matcher.IsOn<QualifiedNames>());
        if (keywords && qualified) return true;
        var (wanted, given) = (Words(pattern), Words(code));
        if (IsKeyword(wanted[0]) != IsKeyword(given[0])) return keywords;
        return qualified || wanted.Select(word => word.ValueText).SequenceEqual(given.Select(word => word.ValueText));
    }

    private static bool HasTypeArguments(SyntaxNode name) => name.GetLastToken().IsKind(SyntaxKind.GreaterThanToken);

    private static string LastName(SyntaxNode name) => Words(name) is var words ? words[words.Count - 1].ValueText : "";

    private static bool IsKeyword(SyntaxToken word) => SyntaxFacts.IsPredefinedType(word.Kind()) || SpecialTypes.OfWord(word.ValueText) != SpecialType.None;

    /// <summary>The words of a name without type arguments, and without the ending that an attribute may leave out.</summary>
    private static List<SyntaxToken> Words(SyntaxNode name) =>
        name.DescendantTokens(node => node is not TypeArgumentListSyntax)
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.GlobalKeyword) || IsKeyword(token))
            .ToList();
}
