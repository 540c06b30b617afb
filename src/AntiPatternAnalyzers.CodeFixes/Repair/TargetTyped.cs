using AntiPatternAnalyzers.CodeFixes.Planning;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Repair;

/// <summary>A creation that left its type to the target goes on doing so where the new one is of the same type.</summary>
internal static class TargetTyped
{
    public static ExpressionSyntax Like(ExpressionSyntax place, ExpressionSyntax written, DocumentFindings document)
    {
        if (place is not ImplicitObjectCreationExpressionSyntax || written is not ObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation) return written;
        var (before, after) = (document.Model.GetTypeInfo(place, document.Cancellation).Type, document.Model.GetSpeculativeTypeInfo(place.SpanStart, written, SpeculativeBindingOption.BindAsExpression).Type);
        return before != null && SymbolEqualityComparer.Default.Equals(before, after)
            ? SyntaxFactory.ImplicitObjectCreationExpression(creation.NewKeyword.WithTrailingTrivia(), arguments, creation.Initializer)
            : written;
    }
}
