using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>The constant value of an expression, where its looks and the declaration of what it names tell; the same as the compiler's.</summary>
internal sealed class DeclaredConstants
{
    /// <summary>How many operands of an operation are looked at.</summary>
    private const int Deepest = 40;

    private readonly DeclaredTypes _declared;

    public DeclaredConstants(DeclaredTypes declared) => _declared = declared;

    /// <summary>Whether it is known, and the value where there is one; of what stands in <c>nameof</c>, only the name counts.</summary>
    public bool TryGet(SyntaxNode code, out Optional<object?> value) => IsKnown(code, out value) && !(value.HasValue && code.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && NameOf.IsSpelled(call));

    private bool IsKnown(SyntaxNode code, out Optional<object?> value)
    {
        value = default;
        if (code is LiteralExpressionSyntax literal) return IsValue(literal, out value);
        if (code is IdentifierNameSyntax name && _declared.Symbols.DeclarationOf(name) is { } declaration) return declaration is not VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { IsConst: true } };
        if (code is IdentifierNameSyntax or MemberAccessExpressionSyntax) return _declared.SymbolOf(code) is { } symbol ? IsValue(symbol, out value) : code is MemberAccessExpressionSyntax access && IsOfVariable(access);
        if (code is InterpolatedStringExpressionSyntax text) return text.Contents.OfType<InterpolationSyntax>().Any(part => IsNone(part.Expression));
        if (code is ParenthesizedExpressionSyntax or BinaryExpressionSyntax) return HasVariable((ExpressionSyntax)code);
        if (code is CastExpressionSyntax cast) return IsNone(cast.Expression);
        if (code is PrefixUnaryExpressionSyntax operation) return IsNone(operation.Operand);
        if (code is ConditionalExpressionSyntax choice) return IsNone(choice.Condition) || IsNone(choice.WhenTrue) || IsNone(choice.WhenFalse);
        return IsNever(code) || code is InvocationExpressionSyntax call && IsNameOf(call, out value);
    }

    /// <summary>Whether an expression is known to be no constant, so that what is made of it is none.</summary>
    private bool IsNone(ExpressionSyntax part) => TryGet(part, out var value) && !value.HasValue;

    /// <summary>Whether one of the last operands of an operation, in whatever parentheses, is no constant.</summary>
    private bool HasVariable(ExpressionSyntax operation)
    {
        var left = operation;
        for (var depth = 0; depth < Deepest; depth++)
        {
            if (left is ParenthesizedExpressionSyntax parenthesized) left = parenthesized.Expression;
            else if (left is not BinaryExpressionSyntax binary) return IsNone(left);
            else if (IsArithmetic(binary) && binary.Right is not BinaryExpressionSyntax and not ParenthesizedExpressionSyntax && IsNone(binary.Right)) return true;
            else left = binary.Left;
        }

        return false;
    }

    /// <summary>Whether an operation is a constant only where both of its operands are.</summary>
    private static bool IsArithmetic(BinaryExpressionSyntax operation) =>
        operation.Kind() is not (SyntaxKind.IsExpression or SyntaxKind.AsExpression or SyntaxKind.CoalesceExpression);

    /// <summary>Whether a call is no call, but the name of something.</summary>
    private bool IsNameOf(InvocationExpressionSyntax call, out Optional<object?> value)
    {
        value = default;
        if (NameOf.Named(call) is not { } last || call.Expression is not IdentifierNameSyntax name || MayBeDeclared(name) || _declared.Calls.Of(call) != null) return false;
        value = last;
        return true;
    }

    /// <summary>Whether a name may be that of something that is called, and that declarations do not tell.</summary>
    private bool MayBeDeclared(IdentifierNameSyntax name) => _declared.Symbols.MayBeLocal(name) || _declared.Symbols.IsInParameterScope(name) || _declared.Symbols.UsesStatic;

    /// <summary>Whether a member is one of a value: constants are named by their types.</summary>
    private bool IsOfVariable(MemberAccessExpressionSyntax access)
    {
        var first = access.Expression;
        while (first is MemberAccessExpressionSyntax inner) first = inner.Expression;
        return first switch
        {
            IdentifierNameSyntax name => _declared.Symbols.IsVariable(name),
            NameSyntax or PredefinedTypeSyntax or BaseExpressionSyntax or ParenthesizedExpressionSyntax => false,
            _ => IsNever(first),
        };
    }

    /// <summary>Code that is no constant, whatever stands in it.</summary>
    public static bool IsNever(SyntaxNode code) => code switch
    {
        DeclarationExpressionSyntax or SingleVariableDesignationSyntax or TupleExpressionSyntax => true,
        InvocationExpressionSyntax call => !NameOf.IsSpelled(call),
        ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax => true,
        AnonymousFunctionExpressionSyntax or AwaitExpressionSyntax or AssignmentExpressionSyntax or ThisExpressionSyntax => true,
        ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax => true,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } or QueryExpressionSyntax or TypeOfExpressionSyntax => true,
        WithExpressionSyntax or SwitchExpressionSyntax or RangeExpressionSyntax or StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => true,
        _ => code.IsKind(NewerKind.CollectionExpression),
    };

    private static bool IsValue(LiteralExpressionSyntax literal, out Optional<object?> value)
    {
        value = new Optional<object?>(literal.Token.Value);
        return literal.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.CharacterLiteralExpression or SyntaxKind.NumericLiteralExpression
            or SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression or SyntaxKind.NullLiteralExpression;
    }

    private static bool IsValue(ISymbol symbol, out Optional<object?> value)
    {
        value = symbol switch
        {
            ILocalSymbol { HasConstantValue: true } local => new Optional<object?>(local.ConstantValue),
            IFieldSymbol { HasConstantValue: true } field => new Optional<object?>(field.ConstantValue),
            _ => default,
        };
        return true;
    }
}
