using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>What the delegates that a lambda may become say of it: the types of its parameters, and whether it gives a value.</summary>
internal sealed class DeclaredLambdas
{
    private readonly DeclaredTypes _types;

    /// <param name="types">The types of the file's expressions.</param>
    public DeclaredLambdas(DeclaredTypes types) => _types = types;

    /// <summary>The type of a parameter that is left to inference, where all that the lambda may become give it the same one.</summary>
    public ITypeSymbol? TypeOf(ParameterSyntax parameter)
    {
        var (lambda, place) = LambdaParameters.Place(parameter);
        if (lambda == null || Possible(lambda) is not { } possible) return null;
        ITypeSymbol? type = null;
        foreach (var (given, method) in possible)
        {
            if (Signature(given) is not { } signature || signature.Parameters.Length <= place) continue;
            var told = signature.Parameters[place].Type;
            if (method != null && TypeArguments.Decide(told, method) || type != null && !SymbolEqualityComparer.Default.Equals(type, told)) return null;
            type = told;
        }

        return type;
    }

    /// <summary>Whether the lambda gives a value, an async one a further one than its task; null where only the compiler knows.</summary>
    public bool? GivesValue(AnonymousFunctionExpressionSyntax lambda)
    {
        if (Possible(lambda) is not { } possible) return null;
        bool? all = null;
        foreach (var (given, method) in possible)
        {
            if (Signature(given) is not { } signature)
            {
                if (MayBeAny(given)) return null;
                continue;
            }

            if (LambdaParameters.Of(lambda) is { } parameters && parameters.Count != signature.Parameters.Length) continue;
            if (GivesValue(lambda, signature, method) is not { } gives || all != null && all != gives) return null;
            all = gives;
        }

        return all;
    }

    /// <summary>Whether the lambda may be what a call wants of it: one that has to say yes or no is known to give something else where it is not.</summary>
    public bool MayFit(LambdaExpressionSyntax lambda)
    {
        if (lambda.ExpressionBody is not { } body || lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword) || Possible(lambda) is not { } possible) return true;
        if (possible.Any(pair => Signature(pair.Given) is not { ReturnType: { SpecialType: SpecialType.System_Boolean } })) return true;
        return _types.OfValue(body) is not { } type || _types.Symbols.Converts(type, _types.Symbols.Truth);
    }

    private static bool? GivesValue(AnonymousFunctionExpressionSyntax lambda, IMethodSymbol signature, IMethodSymbol? method)
    {
        if (signature.ReturnsVoid) return false;
        if (!lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword)) return true;
        return method != null && TypeArguments.Decide(signature.ReturnType, method) || signature.ReturnType is not INamedTypeSymbol task ? null : task.Arity > 0;
    }

    /// <summary>The types that the lambda may be given to, each with the method whose parameter has it; null where only the compiler knows them.</summary>
    private IEnumerable<(ITypeSymbol Given, IMethodSymbol? Method)>? Possible(AnonymousFunctionExpressionSyntax lambda)
    {
        if (lambda.Parent is not ArgumentSyntax argument) return _types.Targets.Of(lambda) is { } target ? new[] { (target, (IMethodSymbol?)null) } : null;
        if (argument is not { NameColon: null, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } arguments } || _types.Calls.Of(call) is not { } methods) return null;
        if (methods.Any(method => !TypeArguments.AreToldByReceiver(method, call) || method.Parameters.Any(parameter => parameter is { IsParams: true, Type: not IArrayTypeSymbol }))) return null;
        var place = arguments.Arguments.IndexOf(argument);
        return methods.Select(method => (ParameterType(method, place), (IMethodSymbol?)method)).Where(pair => pair.Item1 != null)!;
    }

    private static ITypeSymbol? ParameterType(IMethodSymbol method, int place)
    {
        var parameter = place < method.Parameters.Length ? method.Parameters[place] : method.Parameters.LastOrDefault(last => last.IsParams);
        return parameter is { IsParams: true, Type: IArrayTypeSymbol array } ? array.ElementType : parameter?.Type;
    }

    /// <summary>What a delegate, or the expression of one, takes and gives; null where the type is none.</summary>
    private static IMethodSymbol? Signature(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { DelegateInvokeMethod: { } invoke } => invoke,
        INamedTypeSymbol { Name: "Expression", Arity: 1 } tree => (tree.TypeArguments[0] as INamedTypeSymbol)?.DelegateInvokeMethod,
        _ => null,
    };

    /// <summary>Whether a lambda may be given to the type as whatever delegate it is by itself.</summary>
    private static bool MayBeAny(ITypeSymbol type) => type is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object or SpecialType.System_Delegate or SpecialType.System_MulticastDelegate } or { TypeKind: TypeKind.Interface or TypeKind.Dynamic } or { Name: "Expression" or "LambdaExpression" };
}
