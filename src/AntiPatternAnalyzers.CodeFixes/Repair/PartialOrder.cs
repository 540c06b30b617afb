using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Repair;

/// <summary>Comparisons of values some of which are neither less nor more, such as <c>NaN</c> and <c>null</c>: there <c>!(a &lt; b)</c> is not <c>a &gt;= b</c>.</summary>
internal static class PartialOrder
{
    /// <summary>What speaks against taking the code for the opposite of what the row speaks of.</summary>
    public const string Doubt = "the opposite is another where a value is null or not a number";

    /// <summary>Whether the code is a comparison that only the other values would make the opposite of the row's.</summary>
    public static bool IsTurned(Finding finding, DocumentFindings document) =>
        finding.Case.IsOpposite && Among(ImmutableArray.Create(finding.Match.Node), finding.Match.Node, document)
        && finding.Case.Syntax.Patterns.Select(span => finding.Rule.Patterns[span]).OfType<Pattern>().SelectMany(pattern => pattern.Readings).Any(reading => DeniesOrder(reading.Nodes[0]));

    /// <summary>Whether code compares the order of values that may have none.</summary>
    /// <param name="code">The code; it need not be part of the document.</param>
    /// <param name="place">Where it stands, or will stand.</param>
    /// <param name="document">The document.</param>
    public static bool Among(ImmutableArray<SyntaxNode> code, SyntaxNode place, DocumentFindings document) =>
        code[0] is BinaryExpressionSyntax comparison && Negation.IsOrder(comparison)
        && new[] { comparison.Left, comparison.Right }.Any(operand => IsPartial(document.Model.GetSpeculativeTypeInfo(place.SpanStart, operand, SpeculativeBindingOption.BindAsExpression).Type));

    private static bool DeniesOrder(SyntaxNode pattern) =>
        pattern is PrefixUnaryExpressionSyntax { Operand: ParenthesizedExpressionSyntax { Expression: var denied } } && Negation.IsOrder(denied);

    private static bool IsPartial(ITypeSymbol? type) => type switch
    {
        null or ITypeParameterSymbol or IDynamicTypeSymbol or IErrorTypeSymbol => true,
        { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T or SpecialType.System_Single or SpecialType.System_Double } => true,
        _ => type.IsValueType && (type.Name == "Half" || type.AllInterfaces.Any(face => face.Name == "IFloatingPointIeee754")),
    };
}
