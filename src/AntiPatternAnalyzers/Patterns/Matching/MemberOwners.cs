using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Whose members a name of the code can be, by where it stands and by what is declared of what stands before it or round it: most names that are spelled like a wanted one are told by that, without the compiler.</summary>
internal static class MemberOwners
{
    /// <summary>Whether a name of the code stands for none of some members of classes.</summary>
    /// <param name="wanted">What the name of the pattern stands for.</param>
    /// <param name="owner">The type by which the pattern names them, or null.</param>
    /// <param name="code">The name of the code.</param>
    /// <param name="scope">The file.</param>
    public static bool IsOfAnother(ImmutableArray<ISymbol> wanted, ITypeSymbol? owner, SyntaxNode code, MatchScope scope)
    {
        if (!scope.TakesShortcuts || !wanted.All(IsOfClass)) return false;
        if (IsPlaceOfType(code)) return true;
        var possible = code.Parent is InvocationExpressionSyntax call ? wanted.RemoveAll(symbol => !MayTake(symbol, call.ArgumentList.Arguments.Count)) : wanted;
        return possible.IsEmpty || code switch
        {
            MemberAccessExpressionSyntax access => IsBehindAnother(possible, owner, access.Expression, scope),
            MemberBindingExpressionSyntax => ConditionalReceiver.Of(code) is { } receiver && IsBehindAnother(possible, owner, receiver, scope),
            SimpleNameSyntax name => IsOutsideOf(possible, owner, name, scope),
            _ => false,
        };
    }

    private static bool IsOutsideOf(ImmutableArray<ISymbol> wanted, ITypeSymbol? owner, SimpleNameSyntax code, MatchScope scope) =>
        scope.ClassesRound(code) is { } classes && !wanted.Any(symbol => classes.Any(type => MayHave(type, symbol, owner)));

    private static bool IsOfClass(ISymbol symbol) => symbol is not INamespaceOrTypeSymbol && symbol.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct };

    /// <summary>Whether a name stands where only a type can. Behind <c>is</c> a constant can, and the compiler has a symbol for what is none.</summary>
    private static bool IsPlaceOfType(SyntaxNode code)
    {
        if (code is not ExpressionSyntax name || !SyntaxFacts.IsInTypeOnlyContext(name)) return false;
        var type = code;
        while (type.Parent is TypeSyntax around) type = around;
        return !type.Parent.IsKind(SyntaxKind.IsExpression);
    }

    /// <summary>Behind <c>?.</c> stand the members of the value that may be there; a pattern may name them by what may be null, too.</summary>
    private static bool IsBehindAnother(ImmutableArray<ISymbol> wanted, ITypeSymbol? owner, ExpressionSyntax receiver, MatchScope scope)
    {
        var named = scope.DeclaredSymbolOf(receiver);
        if (named is INamespaceSymbol) return false;
        var type = named as ITypeSymbol ?? scope.DeclaredTypeOf(receiver);
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Enum or TypeKind.Interface or TypeKind.Delegate or TypeKind.Array or TypeKind.TypeParameter }) return false;
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && receiver.Parent is ConditionalAccessExpressionSyntax) return false;
        var possible = named == null && IsCalledOnValue(receiver, type, scope) ? wanted.RemoveAll(symbol => symbol.IsStatic && !symbol.ContainingType.MightContainExtensionMethods) : wanted;
        return !possible.Any(symbol => MayHave(type, symbol, owner) || MayExtend(type, symbol));
    }

    /// <summary>Whether a call has a value before its dot, which static methods are not called on. A name may stand for its type as well.</summary>
    private static bool IsCalledOnValue(ExpressionSyntax receiver, ITypeSymbol type, MatchScope scope) => receiver.Parent?.Parent is InvocationExpressionSyntax
        && !(receiver is IdentifierNameSyntax { Identifier.ValueText: var name } && (type.Name == name || scope.IsAlias(name)));

    /// <summary>Whether a symbol may be a member of a type, and is called on the type that the pattern names. An interface has the members of an object too, and derives from none.</summary>
    private static bool MayHave(ITypeSymbol type, ISymbol symbol, ITypeSymbol? owner)
    {
        if (!IsRoot(symbol.ContainingType, type) && !TypeMatch.Derives(type, symbol.ContainingType)) return false;
        return Receiver.IsAny(symbol, owner) || TypeMatch.Derives(type, owner);
    }

    /// <summary>Whether a type is one that all of a kind have the members of; what a type parameter is, its constraints do not say in full.</summary>
    private static bool IsRoot(INamedTypeSymbol containing, ITypeSymbol type) => containing.SpecialType == SpecialType.System_Object
        || type.TypeKind == TypeKind.TypeParameter && containing.SpecialType is (SpecialType.System_ValueType or SpecialType.System_Enum or SpecialType.System_Delegate or SpecialType.System_MulticastDelegate);

    /// <summary>Whether a method may be called with so many arguments; as an extension it has one more.</summary>
    private static bool MayTake(ISymbol symbol, int arguments)
    {
        if (symbol is not IMethodSymbol { IsVararg: false } method) return true;
        return ArgumentCount.MayBe(method, arguments) || method.IsExtensionMethod && ArgumentCount.MayBe(method, arguments + 1);
    }

    /// <summary>Whether a symbol may be an extension of a type: one of a class or an interface is for what derives from it.</summary>
    private static bool MayExtend(ITypeSymbol type, ISymbol symbol)
    {
        if (symbol is not IMethodSymbol { IsStatic: true } method || !symbol.ContainingType.MightContainExtensionMethods) return false;
        if (method is not { IsExtensionMethod: true, Parameters: [{ Type: INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: not SpecialType.System_Object } first }, ..] }) return true;
        return type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || TypeMatch.Derives(type, first);
    }
}
