using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>The name that a condition speaks of: the last one that the code spells, and that of its symbol.</summary>
internal static class SubjectName
{
    public static IEnumerable<string> Of(Binding subject, MatchScope scope)
    {
        if (subject.Name != default) yield return subject.Name.ValueText;
        if (Subject.Code(subject) is { } code && Spelled(code) is { } spelled) yield return spelled;
        if (OfSymbol(SubjectSymbol.Of(subject, scope)) is { Length: > 0 } name) yield return name;
    }

    /// <summary>The last name that code spells, or null.</summary>
    private static string? Spelled(SyntaxNode code) => code switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => Spelled(qualified.Right),
        AliasQualifiedNameSyntax alias => Spelled(alias.Name),
        MemberAccessExpressionSyntax access => Spelled(access.Name),
        MemberBindingExpressionSyntax binding => Spelled(binding.Name),
        ConditionalAccessExpressionSyntax conditional => Spelled(conditional.WhenNotNull),
        InvocationExpressionSyntax call => Spelled(call.Expression),
        ObjectCreationExpressionSyntax creation => Spelled(creation.Type),
        AttributeSyntax attribute => Spelled(attribute.Name),
        _ => null,
    };

    private static string? OfSymbol(ISymbol? symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } ? symbol.ContainingType.Name : symbol?.Name;
}
