using System.Diagnostics.CodeAnalysis;
using AntiPatternAnalyzers.Patterns.Names;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>The type that a member is called on, where a pattern names the member through a type that inherits it.</summary>
internal static class Receiver
{
    /// <summary>Whether the code calls the member on the type that the pattern names: <c>MemoryStream.CopyTo</c> is not that of any stream.</summary>
    public static bool MayBe(ISymbol member, ExpressionSyntax pattern, SyntaxNode code, Matcher matcher)
    {
        var owner = Owner(pattern, matcher.Names);
        return member is INamespaceOrTypeSymbol || IsAny(member, owner) || Type(code, matcher.Scope) is { } type && TypeMatch.Derives(type, owner);
    }

    /// <summary>Whether a member is the pattern's whatever it is called on: it is static, or named by the type that declares it.</summary>
    public static bool IsAny(ISymbol member, [NotNullWhen(false)] ITypeSymbol? owner) =>
        owner == null || member.IsStatic || SymbolEqualityComparer.Default.Equals(owner.OriginalDefinition, member.ContainingType?.OriginalDefinition);

    /// <summary>The type that a member is called on, where it is one of an instance and the compiler knows it; else the type that declares it.</summary>
    public static ITypeSymbol Of(ISymbol member, SyntaxNode code, MatchScope scope) =>
        (member.IsStatic ? null : Type(code, scope)) ?? member.ContainingType;

    /// <summary>The type by which a pattern names a member, or null.</summary>
    public static ITypeSymbol? Owner(SyntaxNode pattern, NameTable names)
    {
        SyntaxNode? owner = pattern switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            QualifiedNameSyntax qualified => qualified.Left,
            _ => null,
        };
        return owner == null ? null : names[owner].FirstOrDefault() as ITypeSymbol;
    }

    /// <summary>The type before the dot; that of the class round the code where nothing is written.</summary>
    private static ITypeSymbol? Type(SyntaxNode code, MatchScope scope) => code switch
    {
        MemberAccessExpressionSyntax access => scope.TypeOf(access.Expression),
        MemberBindingExpressionSyntax => ConditionalReceiver.Of(code) is { } receiver ? scope.TypeOf(receiver) : null,
        _ => scope.Model.GetEnclosingSymbol(code.SpanStart, scope.Cancellation)?.ContainingType,
    };
}
