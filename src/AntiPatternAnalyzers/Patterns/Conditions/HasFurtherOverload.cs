using AntiPatternAnalyzers.Patterns.Declarations;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>
/// <em>has an overload with a further `T`</em>: beside the method stands one that takes the same and one <c>T</c> more;
/// or it takes one itself, which the call leaves out.
/// </summary>
internal sealed class HasFurtherOverload : ConditionWord
{
    public override string Verb => "has";

    public override string Phrase => "an overload with a further";

    public override Operands Operands => Operands.Any;

    public override bool TakesTypes => true;

    internal override string? Fault(string operand, Pattern? code) => OperandFault.Type(code);

    internal override Condition? Bind(ImmutableArray<Operand> operands) =>
        operands.All(operand => operand.IsType) ? new AnyOperand(operands, Holds, CanTell) { MisfitsDeclared = Misfits } : null;

    private static bool CanTell(Binding subject, MatchScope scope) => SubjectSymbol.Of(subject, scope) != null || SubjectSymbol.IsNone(subject, scope);

    /// <summary>Whether no method that may be called, and none beside it, takes the type and more than the call gives.</summary>
    private static bool Misfits(Operand operand, Binding subject, MatchScope scope)
    {
        if (Subject.Code(subject) is not { } code || CalledMethod.Call(code) is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax or SimpleNameSyntax } call) return false;
        if (scope.CallableBeside(call) is not { } methods) return false;
        if (methods.Any(method => method.Parameters.Any(parameter => parameter.IsParams))) return !methods.Any(method => MayTake(operand, method, scope));
        if (IsGiven(operand, call, methods, scope)) return true;
        return !methods.Any(method => method.Parameters.Length > call.ArgumentList.Arguments.Count && MayTake(operand, method, scope));
    }

    private static bool MayTake(Operand operand, IMethodSymbol method, MatchScope scope) =>
        method.Parameters.Any(parameter => TypeArguments.Decide(parameter.Type, method) ? MayBecome(operand, parameter.Type, scope) : scope.Fits(operand, parameter.Type));

    /// <summary>Whether a type that hangs on type arguments of the method may be the operand's: a type parameter may be anything that it is not kept from, but what a generic type is, says its name.</summary>
    private static bool MayBecome(Operand operand, ITypeSymbol type, MatchScope scope) => (type, operand.Pattern?.NamedType) switch
    {
        (ITypeParameterSymbol { HasReferenceTypeConstraint: true }, { IsValueType: true }) => false,
        (INamedTypeSymbol, { IsGenericType: false }) => scope.Fits(operand, type),
        _ => true,
    };

    /// <summary>Whether the call gives one of the type to the only parameter for it, whichever method it calls.</summary>
    private static bool IsGiven(Operand operand, InvocationExpressionSyntax call, ImmutableArray<IMethodSymbol> methods, MatchScope scope)
    {
        if (methods.Any(method => method.Parameters.Count(parameter => scope.Fits(operand, parameter.Type)) > 1)) return false;
        return call.ArgumentList.Arguments.Where((argument, place) =>
            argument is { NameColon: null, RefKindKeyword.RawKind: 0 } && scope.DeclaredTypeOf(argument.Expression) is { } type && scope.Fits(operand, type)
            && methods.All(method => method.Parameters.Length <= place || TakesOnly(operand, method, method.Parameters[place].Type, type, scope))).Any();
    }

    /// <summary>Whether a parameter is for the type, or for nothing that a value of it could be.</summary>
    private static bool TakesOnly(Operand operand, IMethodSymbol method, ITypeSymbol parameter, ITypeSymbol given, MatchScope scope) => !TypeArguments.Decide(parameter, method)
        && (scope.Fits(operand, parameter) || !scope.Compilation.ClassifyCommonConversion(given, parameter).IsImplicit);

    private static Bindings? Holds(Operand operand, Binding subject, Bindings bindings, MatchScope scope)
    {
        if (CalledMethod.Of(subject, scope) is not { } called) return null;
        return called.Beside(called.Method.Name, scope).Append(called.Method)
            .SelectMany(method => method.Parameters.Select(parameter => Further(operand, parameter, method, called, bindings, scope)))
            .FirstOrDefault(held => held != null);
    }

    private static Bindings? Further(Operand operand, IParameterSymbol parameter, IMethodSymbol method, CalledMethod called, Bindings bindings, MatchScope scope) =>
        operand.MatchType(parameter.Type, scope, bindings) is { } held && Signature.Takes(method.Parameters.Remove(parameter), called.Given, scope.Compilation) ? held : null;
}
