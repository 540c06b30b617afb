using AntiPatternAnalyzers.Patterns.Conditions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns;

/// <summary>What a word of the language takes, bound to a compilation: a code span or a family of types.</summary>
/// <param name="Text">The span's text, or the family's phrase.</param>
/// <param name="Pattern">The span read as a pattern, or null where it is none (a name, a regular expression).</param>
/// <param name="Family">The family, where words stand in the place of a type: <em>a method that returns a task</em>.</param>
internal sealed record Operand(string Text, BoundPattern? Pattern, TypeFamily? Family = null)
{
    /// <summary>Whether the operand names a type or a family of types.</summary>
    public bool IsType => Family != null || Pattern?.AsType != null;

    /// <summary>Whether code of these looks may be of the type: a lambda is no struct, no sealed class but an expression tree, and of few families; an array is no struct or sealed class.</summary>
    public bool MayBeTypeOf(SyntaxNode code) => code switch
    {
        AnonymousFunctionExpressionSyntax => Family != null ? Family.MayBeLambda : !IsClosed || Pattern?.NamedType is { Name: "Expression" },
        ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax => !IsClosed,
        _ => true,
    };

    /// <summary>Whether it names a type that nothing derives from.</summary>
    private bool IsClosed => Family == null && Pattern?.NamedType is { } type && (type.TypeKind is TypeKind.Struct or TypeKind.Enum || type is { TypeKind: TypeKind.Class, IsSealed: true });

    /// <summary>The bindings under which a type is, or derives from, what the operand names.</summary>
    public Bindings? MatchType(ITypeSymbol? type, MatchScope scope, Bindings bindings)
    {
        if (Family == null) return Pattern?.MatchType(type, scope, bindings, exactly: false);
        return type is { TypeKind: not TypeKind.Error } && Family.Contains(type, scope, scope.End) ? bindings : null;
    }

    /// <summary>The same for a parameter; a pattern may name it as well (<c>T $p</c>).</summary>
    public Bindings? MatchParameter(IParameterSymbol parameter, MatchScope scope, Bindings bindings) =>
        Family == null ? Pattern?.MatchParameter(parameter, scope, bindings) : MatchType(parameter.Type, scope, bindings);

    /// <summary>Whether a parameter of a type may be the one that the operand speaks of.</summary>
    public bool MayBeParameterOf(ITypeSymbol type, MatchScope scope) =>
        (Family == null ? Pattern?.MatchParameterType(type, scope, Bindings.Empty) : MatchType(type, scope, Bindings.Empty)) != null;
}
