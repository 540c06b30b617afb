using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Whether a hole that stands twice in a pattern holds the same code in both places.</summary>
internal static class SameCode
{
    public static bool Are(Binding first, Binding second, MatchScope scope)
    {
        if (first.Type != null || second.Type != null) return SymbolEqualityComparer.Default.Equals(TypeOf(first, scope), TypeOf(second, scope));
        if (first.Node is { } node && second.Node is { } other) return new CodeComparison(scope).Same(node, other);
        if (first.Nodes.Length != second.Nodes.Length) return NameOf(first) is { } name && name == NameOf(second);
        if (first.Nodes.IsEmpty) return first.Name.ValueText == second.Name.ValueText;
        return first.Nodes.Zip(second.Nodes, new CodeComparison(scope).Same).All(same => same);
    }

    /// <summary>The type that a hole names, spelled or not.</summary>
    private static ITypeSymbol? TypeOf(Binding binding, MatchScope scope) =>
        binding.Type ?? (binding.Node is { } node ? scope.SymbolOf(node) as ITypeSymbol : null);

    /// <summary>The name that a hole holds: a declared name and its uses are the same code.</summary>
    private static string? NameOf(Binding binding) =>
        binding.Node is { } node && CodeComparison.Plain(node) is IdentifierNameSyntax name ? name.Identifier.ValueText
        : binding.Nodes.IsEmpty && binding.Name != default ? binding.Name.ValueText
        : null;
}
