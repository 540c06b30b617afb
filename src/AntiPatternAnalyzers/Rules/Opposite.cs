using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Rules.Grammar;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Rules;

/// <summary><em>or its opposite</em>: a case, and before it the same with its patterns and templates negated.</summary>
internal static class Opposite
{
    public static IEnumerable<RuleCase> Expand(RuleCase compiled, PatternTable patterns, CSharpParseOptions options)
    {
        if (compiled.Syntax.Clauses.OfType<OppositeClause>().Any() && Negated(compiled, patterns, options) is { } opposite) yield return opposite;
        yield return compiled;
    }

    /// <summary>What a negation denies: it is part of the finding and none of its own.</summary>
    public static IEnumerable<SyntaxNode> Operands(SyntaxNode negation)
    {
        var operand = (negation as PrefixUnaryExpressionSyntax)?.Operand;
        while (operand is ParenthesizedExpressionSyntax parenthesized)
        {
            yield return operand;
            operand = parenthesized.Expression;
        }

        if (operand != null) yield return operand;
    }

    private static RuleCase? Negated(RuleCase compiled, PatternTable patterns, CSharpParseOptions options)
    {
        var spans = compiled.Syntax.Patterns.SelectMany(span => Spellings(span, patterns, options)).ToImmutableArray();
        if (spans.IsEmpty) return null;
        var templates = compiled.Templates.Select(template => Template(template, options)).ToImmutableArray();
        return compiled with { Syntax = compiled.Syntax with { Patterns = spans }, Templates = templates, IsOpposite = true };
    }

    private static IEnumerable<CodeSpan> Spellings(CodeSpan span, PatternTable patterns, CSharpParseOptions options)
    {
        if (patterns[span] is not { } pattern) yield break;
        foreach (var text in new[] { Negation.Shortest(pattern), Negation.Denied(pattern) }.OfType<string>().Distinct())
        {
            var negated = span with { Code = MappedText.Unbroken(text, span.Code.ToSource(default).Start) };
            if (patterns.Read(negated, options) == null) yield return negated;
        }
    }

    private static Template Template(Template template, CSharpParseOptions options)
    {
        if (template.Pattern == null || Negation.Shortest(template.Pattern) is not { } text) return template with { IsOffered = false };
        var denied = Negation.TurnsOrder(template.Pattern) ? Negation.Denied(template.Pattern) : null;
        return template with { Code = text, Pattern = Read(text, options), Denied = denied == null ? null : Read(denied, options) };
    }

    private static Pattern? Read(string text, CSharpParseOptions options) => ParsedPatterns.Parse(text, options, out _);
}
