using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A word that speaks of the symbol: what it is (<em>is a field</em>) or how it is declared (<em>is static</em>).</summary>
internal abstract class SymbolWord : PlainWord
{
    /// <summary>Whether it holds for a symbol; null where the symbol does not tell.</summary>
    protected abstract bool? Fits(ISymbol symbol);

    /// <summary>Whether it holds for variables alone, of which nothing but a name can be one.</summary>
    protected virtual bool IsOfVariables => false;

    protected override bool? Spelled(Binding subject, MatchScope scope) => IsOfVariables && subject.Type == null && Subject.Code(subject) is { } code && IsOfMember(code) ? false : null;

    private static bool IsOfMember(SyntaxNode code) =>
        code is MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or BaseObjectCreationExpressionSyntax || SubjectSymbol.IsNever(code);

    protected override bool? Answer(Binding subject, MatchScope scope)
    {
        if (SubjectSymbol.Of(subject, scope) is { } symbol) return Fits(symbol);
        return SubjectSymbol.IsNone(subject, scope) ? false : null;
    }
}
