using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>The type that an expression leaves to what it is given to: <c>List&lt;int&gt; all = new()</c>.</summary>
internal sealed class TargetTypes
{
    private readonly DeclaredTypes _types;
    private readonly Compilation _compilation;

    /// <param name="types">The types of the file's expressions.</param>
    /// <param name="compilation">Where tasks are looked up.</param>
    public TargetTypes(DeclaredTypes types, Compilation compilation) => (_types, _compilation) = (types, compilation);

    /// <summary>The type that a creation makes; null where what it is given to is inferred itself. What is given to a nullable value is the value.</summary>
    public ITypeSymbol? Created(ExpressionSyntax creation)
    {
        var target = Of(creation);
        if (target is { SpecialType: SpecialType.System_Void }) return null;
        return target is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? DeclaredTypes.Sure(nullable.TypeArguments[0]) : target;
    }

    /// <summary>The type of what an expression is given to; null where only the compiler knows.</summary>
    public ITypeSymbol? Of(ExpressionSyntax code) => code.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: { IsVar: false } type } } } => _types.Symbols.TypeOf(type),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => _types.Symbols.TypeOf(property.Type),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Right == code => _types.Of(assignment.Left),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment when assignment.Right == code && _types.SymbolOf(assignment.Left) is IFieldSymbol or IPropertySymbol => OfNullable(assignment.Left),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } argument => _types.Calls.TypeOf(argument, call),
        ConditionalExpressionSyntax choice when choice.Condition != code && HasNoType(choice.WhenTrue) && HasNoType(choice.WhenFalse) => Of(choice),
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => Returned(Function(code.Parent)),
        _ => null,
    };

    /// <summary>What is not null already is given nothing.</summary>
    private ITypeSymbol? OfNullable(ExpressionSyntax code) =>
        _types.Of(code) is { } type && (type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T) ? type : null;

    /// <summary>Whether an expression has no type of its own, whatever stands in it.</summary>
    private static bool HasNoType(ExpressionSyntax code) => code.Kind() is SyntaxKind.ImplicitObjectCreationExpression or SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression;

    /// <summary>The type that a function says it returns, or gives once it is awaited; null where it is none of a member, or does not return.</summary>
    private ITypeSymbol? Returned(SyntaxNode? function) => function switch
    {
        MethodDeclarationSyntax method => Result(method.ReturnType, method.Modifiers),
        OperatorDeclarationSyntax @operator => _types.Symbols.TypeOf(@operator.ReturnType),
        AccessorDeclarationSyntax { RawKind: (int)SyntaxKind.GetAccessorDeclaration, Parent.Parent: BasePropertyDeclarationSyntax property } => _types.Symbols.TypeOf(property.Type),
        PropertyDeclarationSyntax property => _types.Symbols.TypeOf(property.Type),
        IndexerDeclarationSyntax indexer => _types.Symbols.TypeOf(indexer.Type),
        _ => null,
    };

    private ITypeSymbol? Result(TypeSyntax type, SyntaxTokenList modifiers) =>
        modifiers.Any(SyntaxKind.AsyncKeyword) ? Awaited.Result(_types.Symbols.TypeOf(type), _compilation) : _types.Symbols.TypeOf(type);

    private static SyntaxNode? Function(SyntaxNode statement) => statement.Ancestors()
        .FirstOrDefault(node => node is MemberDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
}
