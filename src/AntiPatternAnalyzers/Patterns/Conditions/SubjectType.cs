using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>The type that a condition speaks of.</summary>
internal static class SubjectType
{
    /// <summary>A type that a hole names answers for itself, an expression with its own type, a declared name with its variable's; null where the compiler has none.</summary>
    public static ITypeSymbol? Of(Binding subject, MatchScope scope)
    {
        if (subject.Type != null) return subject.Type;
        var node = subject.Node ?? subject.Name.Parent;
        return node switch
        {
            null => null,
            ExpressionSyntax => scope.SymbolOf(node) as ITypeSymbol ?? scope.TypeOf(node),
            _ => Declared(scope.Model.GetDeclaredSymbol(node, scope.Cancellation)),
        };
    }

    private static ITypeSymbol? Declared(ISymbol? symbol) => symbol switch
    {
        ITypeSymbol type => type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IEventSymbol @event => @event.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };
}
