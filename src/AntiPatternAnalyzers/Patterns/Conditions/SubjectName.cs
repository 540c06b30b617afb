using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>The name that a condition speaks of: the last one that the code spells, and that of its symbol.</summary>
internal static class SubjectName
{
    /// <summary>The name where the spelling is sure to be that of the symbol; null where the compiler has to be asked: an alias, an attribute, code that spells none.</summary>
    public static string? Sure(Binding subject, MatchScope scope)
    {
        if (subject is { Node: null, Type: null } && subject.Name != default) return subject.Name.ValueText;
        return Subject.Code(subject) is SimpleNameSyntax { Identifier.ValueText: var name } code && IsMember(code) && !scope.IsAlias(name) ? name : null;
    }

    public static IEnumerable<string> Of(Binding subject, MatchScope scope)
    {
        if (subject.Name != default) yield return subject.Name.ValueText;
        if (Subject.Code(subject) is { } code && Spelled(code) is { } spelled) yield return spelled;
        if (OfSymbol(SubjectSymbol.Of(subject, scope)) is { Length: > 0 } name) yield return name;
    }

    /// <summary>Whether a name is that of a member that is called or read: no type, which an alias or a suffix may name.</summary>
    private static bool IsMember(SimpleNameSyntax name) =>
        name.Parent is MemberBindingExpressionSyntax or InvocationExpressionSyntax || name.Parent is MemberAccessExpressionSyntax access && access.Name == name;

    /// <summary>The last name that code spells, or null.</summary>
    public static string? Spelled(SyntaxNode code) => code switch
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
