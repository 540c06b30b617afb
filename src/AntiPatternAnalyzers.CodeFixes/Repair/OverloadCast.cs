using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Repair;

/// <summary>A cast to the type that the match had, where what is written would make its call choose another overload.</summary>
internal static class OverloadCast
{
    public static ExpressionSyntax At(ExpressionSyntax place, ExpressionSyntax written, DocumentFindings document)
    {
        if (CallOf(place) is not { } call || document.Model.GetTypeInfo(place, document.Cancellation).Type is not { SpecialType: not SpecialType.System_Void } type) return written;
        var called = document.Model.GetSymbolInfo(call, document.Cancellation).Symbol;
        if (called == null || type.TypeKind == TypeKind.Error || IsSame(called, Called(call, place, written, document))) return written;
        if (!CanBeCast(written, type, place.SpanStart, document)) return written;
        var cast = SyntaxFactory.CastExpression(SyntaxFactory.ParseTypeName(type.ToMinimalDisplayString(document.Model, place.SpanStart)), Parentheses.Closed(written));
        return IsSame(called, Called(call, place, cast, document)) ? cast : written;
    }

    private static bool CanBeCast(ExpressionSyntax written, ITypeSymbol type, int position, DocumentFindings document) =>
        document.Model.GetSpeculativeTypeInfo(position, written, SpeculativeBindingOption.BindAsExpression).Type is { } own
        && document.Model.Compilation.ClassifyConversion(own, type) is { Exists: true, IsUserDefined: false };

    /// <summary>The call that the match is an argument of. One behind <c>?.</c> cannot be asked about without what stands before it: the compiler throws.</summary>
    private static ExpressionSyntax? CallOf(ExpressionSyntax place) =>
        place.Parent is ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: ExpressionSyntax call } } && ConditionalReceiver.Leftmost(call) == null ? call : null;

    private static ISymbol? Called(ExpressionSyntax call, ExpressionSyntax place, ExpressionSyntax written, DocumentFindings document) =>
        document.Model.GetSpeculativeSymbolInfo(call.SpanStart, call.ReplaceNode(place, written), SpeculativeBindingOption.BindAsExpression).Symbol;

    private static bool IsSame(ISymbol called, ISymbol? other) => SymbolEqualityComparer.Default.Equals(called.OriginalDefinition, other?.OriginalDefinition);
}
