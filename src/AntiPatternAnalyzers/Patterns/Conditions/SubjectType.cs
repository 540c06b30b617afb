using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>The type that a condition speaks of.</summary>
internal static class SubjectType
{
    /// <summary>A type that a hole names answers for itself, an expression with its own type, a declared name with its variable's, a constructor's with that of what it constructs; null where the compiler has none.</summary>
    public static ITypeSymbol? Of(Binding subject, MatchScope scope) =>
        subject.Type ?? (Subject.Code(subject) is { } code ? Of(code, scope) : null);

    /// <summary>The same for code.</summary>
    public static ITypeSymbol? Of(SyntaxNode code, MatchScope scope) => code switch
    {
        NullableTypeSyntax when scope.SymbolOf(code) is ITypeSymbol type => type.WithNullableAnnotation(NullableAnnotation.Annotated),
        ExpressionSyntax => scope.DeclaredTypeOf(code) ?? Named(code, scope) ?? scope.TypeOf(code),
        AttributeSyntax attribute => scope.TypeOf(attribute),
        _ => OfVariable(scope.DeclaredBy(code)),
    };

    /// <summary>The type of an expression or variable where declarations tell, so that no body is bound for it; null where they do not.</summary>
    public static ITypeSymbol? Declared(Binding subject, MatchScope scope) =>
        subject.Type == null && Subject.Code(subject) is { } code and not NullableTypeSyntax ? scope.DeclaredTypeOf(code) : null;

    /// <summary>The type with what flows into it, where it is that of an expression: whether it may be null here.</summary>
    public static ITypeSymbol? Flowing(Binding subject, MatchScope scope) =>
        subject.Type == null && Subject.Code(subject) is ExpressionSyntax code and not NullableTypeSyntax && Named(code, scope) == null ? scope.FlowTypeOf(code) : Of(subject, scope);

    /// <summary>The type that an expression names, or null; what looks like no name, or is a variable's, need not be asked about.</summary>
    private static ITypeSymbol? Named(SyntaxNode code, MatchScope scope) =>
        code is TypeSyntax or MemberAccessExpressionSyntax && !(code is IdentifierNameSyntax name && scope.VariableOf(name) != null) ? scope.SymbolOf(code) as ITypeSymbol : null;

    /// <summary>The type, or null where the compiler has none or is not sure of it.</summary>
    public static ITypeSymbol? Known(Binding subject, MatchScope scope) =>
        Of(subject, scope) is { TypeKind: not TypeKind.Error } type ? type : null;

    /// <summary>The type of what a symbol stands for; a type itself.</summary>
    public static ITypeSymbol? OfVariable(ISymbol? symbol) => symbol switch
    {
        ITypeSymbol type => type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IEventSymbol @event => @event.Type,
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.Destructor } method => method.ContainingType,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };
}
