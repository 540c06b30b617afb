using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>Properties without code of their own, which the compiler keeps a field for.</summary>
internal static class AutoProperty
{
    /// <summary>Whether a property is one; null where its code is not here.</summary>
    public static bool? Is(IPropertySymbol property)
    {
        if (property is { IsAbstract: true } or { IsExtern: true } or { IsIndexer: true }) return false;
        if (property.DeclaringSyntaxReferences.IsEmpty) return null;
        return property.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).Any(node => node is ParameterSyntax || HasNoCode(node));
    }

    private static bool HasNoCode(SyntaxNode node) =>
        node is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList.Accessors: var accessors } property
        && accessors.All(accessor => accessor is { Body: null, ExpressionBody: null })
        && !property.Modifiers.Any(modifier => modifier.ValueText == "partial");
}
