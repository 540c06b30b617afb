using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>The type of an expression, where the declarations of what it names alone tell; the same as the compiler's, but for what flows into it: whether it may be null.</summary>
internal sealed class DeclaredTypes
{
    /// <summary>Of longer chains of members and calls the compiler is asked, which does not go through them by recursion.</summary>
    private const int Deepest = 100;

    private readonly DeclaredSymbols _symbols;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private int _depth;

    public DeclaredTypes(SemanticModel model, DeclaredSymbols symbols, CancellationToken cancellation) => (_model, _symbols, _cancellation) = (model, symbols, cancellation);

    /// <summary>The type of an expression; null where only the compiler knows.</summary>
    public ITypeSymbol? Of(SyntaxNode code) => Within(code, Known);

    /// <summary>The symbol of a name or of a field or property behind a dot; null where only the compiler knows.</summary>
    public ISymbol? SymbolOf(SyntaxNode code) => Within(code, Named);

    private T? Within<T>(SyntaxNode code, Func<SyntaxNode, T?> tell)
        where T : class
    {
        if (_depth == Deepest) return null;
        _depth++;
        try
        {
            return tell(code);
        }
        finally
        {
            _depth--;
        }
    }

    private ITypeSymbol? Known(SyntaxNode code) => code switch
    {
        IdentifierNameSyntax or MemberAccessExpressionSyntax => OfMember(SymbolOf(code)),
        ParenthesizedExpressionSyntax parenthesized => Of(parenthesized.Expression),
        LiteralExpressionSyntax literal => OfLiteral(literal),
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax called } => OfCall(called),
        ThisExpressionSyntax => code.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } type ? _model.GetDeclaredSymbol(type, _cancellation) : null,
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax created } => _symbols.Of(created) as INamedTypeSymbol,
        _ => null,
    };

    private ISymbol? Named(SyntaxNode code) => code switch
    {
        IdentifierNameSyntax name => _symbols.Of(name),
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Name: IdentifierNameSyntax name } access when !IsCalled(access) => Member(access.Expression, name.Identifier.ValueText),
        _ => null,
    };

    /// <summary>The type of what a symbol stands for, or of a type itself.</summary>
    public static ITypeSymbol? OfMember(ISymbol? symbol) => symbol switch
    {
        ITypeSymbol type => type,
        ILocalSymbol local => Sure(local.Type),
        IParameterSymbol parameter => Sure(parameter.Type),
        IFieldSymbol field => Sure(field.Type),
        IPropertySymbol property => Sure(property.Type),
        IEventSymbol @event => Sure(@event.Type),
        _ => null,
    };

    private static bool IsCalled(MemberAccessExpressionSyntax access) => access.Parent is InvocationExpressionSyntax call && call.Expression == access;

    private static ITypeSymbol? Sure(ITypeSymbol type) => type.TypeKind is TypeKind.Error or TypeKind.Dynamic ? null : type;

    private ISymbol? Member(ExpressionSyntax owner, string name)
    {
        var left = SymbolOf(owner);
        if (left is INamespaceSymbol) return null;
        if (OfOwner(owner, left) is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Enum } type) return null;
        var found = DeclaredSymbols.MembersOf(type, name).FirstOrDefault();
        if (found is not { IsDefault: false, Length: 1 } || found[0] is not (IFieldSymbol or IPropertySymbol { IsIndexer: false })) return null;
        return found[0].IsStatic == left is ITypeSymbol && IsVisible(found[0]) ? found[0] : null;
    }

    /// <summary>The type of an expression whose symbol, where it is a name, has been looked for: twice at each dot would be too often for a row of them.</summary>
    private ITypeSymbol? OfOwner(ExpressionSyntax owner, ISymbol? symbol) => owner is IdentifierNameSyntax or MemberAccessExpressionSyntax ? OfMember(symbol) : Of(owner);

    private bool IsVisible(ISymbol member) => member.DeclaredAccessibility == Accessibility.Public || _model.Compilation.IsSymbolAccessibleWithin(member, _model.Compilation.Assembly);

    /// <summary>A call without arguments is one of the method without parameters, where the type has it.</summary>
    private ITypeSymbol? OfCall(MemberAccessExpressionSyntax called)
    {
        if (called.Name is not IdentifierNameSyntax name || SymbolOf(called.Expression) is var left && left is INamespaceOrTypeSymbol) return null;
        if (OfOwner(called.Expression, left) is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type) return null;
        var found = DeclaredSymbols.MembersOf(type, name.Identifier.ValueText).FirstOrDefault();
        if (found.IsDefault || !found.All(member => member is IMethodSymbol)) return null;
        var methods = found.OfType<IMethodSymbol>().Where(method => method.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams)).ToList();
        return methods.Count == 1 && methods[0] is { Parameters.IsEmpty: true, IsGenericMethod: false, IsStatic: false } only && IsVisible(only) ? Sure(only.ReturnType) : null;
    }

    private ITypeSymbol? OfLiteral(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.StringLiteralExpression => Special(SpecialType.System_String),
        SyntaxKind.CharacterLiteralExpression => Special(SpecialType.System_Char),
        SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression => Special(SpecialType.System_Boolean),
        SyntaxKind.NumericLiteralExpression => Number(literal.Token.Value),
        _ => null,
    };

    private ITypeSymbol? Number(object? value) => value switch
    {
        int => Special(SpecialType.System_Int32),
        uint => Special(SpecialType.System_UInt32),
        long => Special(SpecialType.System_Int64),
        ulong => Special(SpecialType.System_UInt64),
        float => Special(SpecialType.System_Single),
        double => Special(SpecialType.System_Double),
        decimal => Special(SpecialType.System_Decimal),
        _ => null,
    };

    private ITypeSymbol Special(SpecialType type) => _model.Compilation.GetSpecialType(type);
}
