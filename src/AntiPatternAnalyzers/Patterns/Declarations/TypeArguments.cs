using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>The type arguments of methods that are called: spelled, told by what stands before the dot, or left to what only the compiler infers.</summary>
internal static class TypeArguments
{
    /// <summary>The type arguments that a call spells; none where it spells none.</summary>
    public static SeparatedSyntaxList<TypeSyntax> Spelled(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Name: GenericNameSyntax name } => name.TypeArgumentList.Arguments,
        GenericNameSyntax name => name.TypeArgumentList.Arguments,
        _ => default,
    };

    /// <summary>The methods that have as many type parameters, with the type arguments where all are known; null where there are none.</summary>
    /// <param name="methods">The methods of the name.</param>
    /// <param name="arguments">The type arguments; null among them are those that only the compiler knows.</param>
    /// <param name="receiver">The type of what stands before the dot, or null: what extends another one is left out.</param>
    public static ImmutableArray<IMethodSymbol>? Construct(ImmutableArray<IMethodSymbol> methods, ITypeSymbol?[] arguments, ITypeSymbol? receiver)
    {
        var known = arguments.OfType<ITypeSymbol>().ToArray();
        var generic = methods.Where(method => method.Arity == arguments.Length);
        var all = known.Length < arguments.Length
            ? generic.Select(method => method.ConstructedFrom).ToImmutableArray()
            : generic.Select(method => Construct(method, known, receiver)).OfType<IMethodSymbol>().ToImmutableArray();
        return all.IsEmpty ? null : all;
    }

    private static IMethodSymbol? Construct(IMethodSymbol method, ITypeSymbol[] arguments, ITypeSymbol? receiver) =>
        method.ReducedFrom is { } from && receiver != null ? from.Construct(arguments).ReduceExtensionMethod(receiver) : method.ConstructedFrom.Construct(arguments);

    /// <summary>Whether a type hangs on type arguments of a method, which a call leaves to inference; those of the method that the call stands in are as good as any type.</summary>
    public static bool Decide(ITypeSymbol type, IMethodSymbol method) => type switch
    {
        ITypeParameterSymbol { DeclaringMethod: { } by } => CalledMethod.IsSame(by, method),
        ITypeParameterSymbol => false,
        IArrayTypeSymbol array => Decide(array.ElementType, method),
        IPointerTypeSymbol pointer => Decide(pointer.PointedAtType, method),
        INamedTypeSymbol named => named.TypeArguments.Any(argument => Decide(argument, method)) || named.ContainingType is { } outer && Decide(outer, method),
        _ => true,
    };

    /// <summary>Whether what is spelled, or stands before the dot, alone says what the type arguments of an extension method are: no argument has a say but lambdas whose parameters are left to inference.</summary>
    public static bool AreToldByReceiver(IMethodSymbol method, InvocationExpressionSyntax call)
    {
        if (method.ReducedFrom is not { IsGenericMethod: true } from) return true;
        if (!ArgumentCount.MayBe(method, call.ArgumentList.Arguments.Count)) return false;
        if (Spelled(call).Count > 0) return !SymbolEqualityComparer.Default.Equals(method, method.ConstructedFrom);
        var arguments = call.ArgumentList.Arguments;
        for (var place = 0; place < arguments.Count; place++)
        {
            var parameter = from.Parameters[Math.Min(place + 1, from.Parameters.Length - 1)];
            if (arguments[place].NameColon != null || Decide(parameter.Type, from) && !IsUntyped(arguments[place].Expression)) return false;
        }

        return true;
    }

    private static bool IsUntyped(ExpressionSyntax argument) =>
        argument is LambdaExpressionSyntax lambda && LambdaParameters.Of(lambda) is { } parameters && parameters.All(parameter => parameter.Type == null);
}
