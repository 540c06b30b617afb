using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Whose members a name of the code can be, by what is declared of what stands before it or round it: most names that are spelled like a wanted one are told by that, without the compiler.</summary>
internal static class MemberOwners
{
    /// <summary>Whether code names a member, and none of the wanted ones: neither of a type that has them, nor an extension.</summary>
    /// <param name="wanted">What the name of the pattern stands for.</param>
    /// <param name="owner">The type by which the pattern names them, or null.</param>
    /// <param name="code">The name of the code.</param>
    /// <param name="scope">The file.</param>
    public static bool IsOfAnother(ImmutableArray<ISymbol> wanted, ITypeSymbol? owner, SyntaxNode code, MatchScope scope)
    {
        if (!scope.TakesShortcuts || wanted.Any(symbol => symbol is INamespaceOrTypeSymbol || symbol.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct })) return false;
        if (code.Parent is InvocationExpressionSyntax called && called.Expression == code) wanted = wanted.RemoveAll(symbol => !MayTake(symbol, called.ArgumentList.Arguments.Count));
        return wanted.IsEmpty || IsType(code) && !wanted.Any(symbol => symbol is IFieldSymbol) || code switch
        {
            MemberAccessExpressionSyntax access => IsBehindAnother(wanted, owner, access.Expression, isConditional: false, scope),
            MemberBindingExpressionSyntax => ConditionalReceiver.Of(code) is { } receiver && IsBehindAnother(wanted, owner, receiver, isConditional: true, scope),
            SimpleNameSyntax { Parent: InvocationExpressionSyntax call } name when call.Expression == name =>
                scope.ClassesRound(name) is { } classes && !wanted.Any(symbol => classes.Any(type => MayHave(type, symbol, owner))),
            _ => false,
        };
    }

    /// <summary>Whether a name stands where only a type can, or a constant behind <c>is</c>.</summary>
    private static bool IsType(SyntaxNode code) => code is ExpressionSyntax name && SyntaxFacts.IsInTypeOnlyContext(name);

    private static bool IsBehindAnother(ImmutableArray<ISymbol> wanted, ITypeSymbol? owner, ExpressionSyntax receiver, bool isConditional, MatchScope scope)
    {
        var named = scope.DeclaredSymbolOf(receiver);
        if (named is INamespaceSymbol) return false;
        var type = Underlying(named as ITypeSymbol ?? scope.DeclaredTypeOf(receiver), isConditional);
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Enum or TypeKind.Interface or TypeKind.Delegate or TypeKind.Array }) return false;
        return !wanted.Any(symbol => MayHave(type, symbol, owner) || named is not ITypeSymbol && MayExtend(type, symbol));
    }

    /// <summary>Behind <c>?.</c> stand the members of what may be null.</summary>
    private static ITypeSymbol? Underlying(ITypeSymbol? type, bool isConditional) =>
        isConditional && type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>Whether a symbol may be a member of a type, and is called on the type that the pattern names.</summary>
    private static bool MayHave(ITypeSymbol type, ISymbol symbol, ITypeSymbol? owner)
    {
        if (!Derives(type, symbol.ContainingType)) return false;
        return owner == null || symbol.IsStatic || IsSame(owner, symbol.ContainingType) || TypeMatch.Lineage(type).Any(ancestor => IsSame(ancestor, owner));
    }

    /// <summary>What an interface or type parameter is, is an object too.</summary>
    private static bool Derives(ITypeSymbol type, INamedTypeSymbol from)
    {
        if (from.SpecialType == SpecialType.System_Object) return true;
        for (ITypeSymbol? at = type; at != null; at = at.BaseType)
        {
            if (IsSame(at, from)) return true;
        }

        return false;
    }

    /// <summary>Whether a method may be called with so many arguments; as an extension it has one more.</summary>
    private static bool MayTake(ISymbol symbol, int arguments)
    {
        if (symbol is not IMethodSymbol { IsVararg: false } method) return true;
        if (method.IsExtensionMethod && MayTakeAll(method, arguments + 1)) return true;
        return MayTakeAll(method, arguments);
    }

    private static bool MayTakeAll(IMethodSymbol method, int arguments) => method.Parameters.Count(parameter => !parameter.IsOptional && !parameter.IsParams) <= arguments
        && (arguments <= method.Parameters.Length || method.Parameters.Any(parameter => parameter.IsParams));

    /// <summary>Whether a symbol may be an extension of a type: what a class or an interface is wanted for, derives from it.</summary>
    private static bool MayExtend(ITypeSymbol type, ISymbol symbol)
    {
        if (symbol is not IMethodSymbol { IsStatic: true } method || !symbol.ContainingType.MightContainExtensionMethods) return false;
        if (method is not { IsExtensionMethod: true, Parameters: [{ Type: INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: not SpecialType.System_Object } first }, ..] }) return true;
        return type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || TypeMatch.Lineage(type).Any(ancestor => IsSame(ancestor, first));
    }

    private static bool IsSame(ITypeSymbol type, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, other.OriginalDefinition);
}
