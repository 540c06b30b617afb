using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>The text of an interpolated string that has nothing in it but texts and names: <c>$"{nameof(x)} is missing"</c>.</summary>
internal static class InterpolatedText
{
    /// <summary>The value that it has where it is a constant; null where that hangs on more than what is written.</summary>
    public static string? Of(InterpolatedStringExpressionSyntax code)
    {
        if (code.StringStartToken.Kind() is not (SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken)) return null;
        var parts = code.Contents.Select(Part).ToList();
        return parts.Contains(null) ? null : string.Concat(parts);
    }

    private static string? Part(InterpolatedStringContentSyntax part) => part switch
    {
        InterpolatedStringTextSyntax text => text.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}"),
        InterpolationSyntax { AlignmentClause: null, FormatClause: null, Expression: LiteralExpressionSyntax { Token.Value: string value } } => value,
        InterpolationSyntax { AlignmentClause: null, FormatClause: null } name => NameOf.Named(name.Expression),
        _ => null,
    };
}
