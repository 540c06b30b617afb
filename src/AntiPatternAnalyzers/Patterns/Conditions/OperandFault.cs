using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>Why an operand cannot be what a word takes; null where it can.</summary>
internal static class OperandFault
{
    public static string? Type(Pattern? code) =>
        May(code, node => node is TypeSyntax or MemberAccessExpressionSyntax or ParameterSyntax) ? null : "it is no type";

    public static string? Attribute(Pattern? code) =>
        May(code, node => node is AttributeSyntax) ? null : "it is no attribute in brackets, such as [Obsolete]";

    public static string? Number(Pattern? code) => May(code, IsNumber) ? null : "it is no number";

    public static string? Name(string operand) => SyntaxFacts.IsValidIdentifier(operand) ? null : "it is no name";

    public static string? Expression(string operand)
    {
        try
        {
            _ = new Regex(operand, RegexOptions.None, TimeSpan.FromSeconds(1));
            return null;
        }
        catch (ArgumentException)
        {
            return "it is no regular expression";
        }
    }

    private static bool May(Pattern? code, Func<SyntaxNode, bool> fits) =>
        code == null || code.Readings.Any(reading => reading.Nodes.Length == 1 && fits(reading.Nodes[0]));

    private static bool IsNumber(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.NumericLiteralExpression),
        PrefixUnaryExpressionSyntax sign => IsNumber(sign.Operand),
        _ => node is SimpleNameSyntax or MemberAccessExpressionSyntax,
    };
}
