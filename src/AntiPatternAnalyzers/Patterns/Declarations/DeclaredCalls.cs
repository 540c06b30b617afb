using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>
/// The methods that a call may call, by the name and the type of what stands before it. Which of them it is hangs on the
/// arguments, and only the compiler knows; often they have in common what is asked.
/// </summary>
internal sealed class DeclaredCalls
{
    private readonly DeclaredSymbols _symbols;
    private readonly DeclaredTypes _types;
    private readonly MethodLookup _lookup;

    public DeclaredCalls(MethodLookup lookup, DeclaredSymbols symbols, DeclaredTypes types) => (_lookup, _symbols, _types) = (lookup, symbols, types);

    /// <summary>All methods that the call may call, and perhaps some that it cannot; of a delegate, what invokes it. Null where only the compiler knows.</summary>
    public ImmutableArray<IMethodSymbol>? Of(InvocationExpressionSyntax call) => ByName(call) ?? Invoked(call);

    private ImmutableArray<IMethodSymbol>? ByName(InvocationExpressionSyntax call)
    {
        var found = call.Expression switch
        {
            MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax, Name: var name } => _lookup.OfBase(name),
            MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access => Behind(access.Expression, access.Name),
            MemberBindingExpressionSyntax binding => _types.Members.ReceiverOf(binding) is { } type ? _lookup.Of(binding.Name, type, isStatic: false) : null,
            SimpleNameSyntax name => _symbols.MayBeLocal(name) || _symbols.IsInParameterScope(name) ? null : _lookup.Of(name, null, isStatic: false),
            _ => null,
        };
        return found is { } methods && TypeArguments.Spelled(call) is { Count: > 0 } spelled ? TypeArguments.Construct(methods, spelled.Select(_symbols.TypeOf).ToArray(), (call.Expression as MemberAccessExpressionSyntax)?.Expression is { } receiver ? _types.Of(receiver) : null) : found;
    }

    /// <summary>What is called where a variable, a field or a property is a delegate.</summary>
    private ImmutableArray<IMethodSymbol>? Invoked(InvocationExpressionSyntax call)
    {
        var type = call.Expression switch
        {
            IdentifierNameSyntax name => _types.OfCalled(name),
            MemberAccessExpressionSyntax access => _types.OfCalled(access),
            ParenthesizedExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax => _types.OfValue(call.Expression),
            _ => null,
        };
        return type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } ? ImmutableArray.Create(invoke) : null;
    }

    /// <summary>The same with the methods of the name that could be called in their place: on the class of a method that is called by its name alone, extension methods too.</summary>
    public ImmutableArray<IMethodSymbol>? Beside(InvocationExpressionSyntax call)
    {
        var found = ByName(call);
        if (found == null && Invoked(call) is { } invoked) return invoked;
        if (found == null && call.Expression is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax before } access) return BehindTask(before, access.Name);
        if (found is not { } methods || Alone(call) is not { } name) return found;
        var all = methods;
        foreach (var type in methods.Select(method => method.ContainingType).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
        {
            if (_lookup.Of(name, type, isStatic: false) is not { } beside) return null;
            all = all.AddRange(beside);
        }

        return all;
    }

    /// <summary>The name of what is called on the object itself.</summary>
    private static SimpleNameSyntax? Alone(InvocationExpressionSyntax call) => call.Expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax, Name: var name } => name,
        _ => null,
    };

    /// <summary>
    /// The members behind a dot of which the call is sure to call one: none of them is static where others are not, and just
    /// one takes the arguments as they are, in the class that is looked at first. Null where that is not so: then another one, or none, may be called.
    /// </summary>
    public ImmutableArray<IMethodSymbol>? Surely(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } access || ByName(call) is not { } methods) return null;
        var isType = _types.SymbolOf(access.Expression) is ITypeSymbol;
        var members = methods.RemoveAll(method => method.ReducedFrom != null);
        if (members.Any(method => method.IsStatic != isType) || members.Where(method => Takes(method, call.ArgumentList.Arguments)).ToList() is not [var taking]) return null;
        return members.All(method => TypeMatch.Lineage(taking.ContainingType).Contains(method.ContainingType, SymbolEqualityComparer.Default)) ? members : null;
    }

    /// <summary>Whether a method takes arguments without any conversion.</summary>
    private bool Takes(IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments) => !method.IsGenericMethod
        && AreGiven(method, arguments, (type, parameter) => parameter.RefKind == RefKind.None && SymbolEqualityComparer.Default.Equals(type, parameter.Type));

    /// <summary>The same with conversions that the types alone tell.</summary>
    private bool Converts(IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        AreGiven(method, arguments, (type, parameter) => _symbols.Converts(type, parameter.Type));

    /// <summary>Whether each parameter is given an argument of its own, of a type that is told and fits.</summary>
    private bool AreGiven(IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments, Func<ITypeSymbol, IParameterSymbol, bool> fits) =>
        method.Parameters.Length == arguments.Count && method.Parameters.All(parameter =>
            arguments[parameter.Ordinal] is { NameColon: null, RefKindKeyword.RawKind: 0 } argument && _types.OfValue(argument.Expression) is { } type && fits(type, parameter));

    /// <summary>If each method that a call may call gives a task that hangs on no type argument, what can be called on it is known, whatever the arguments are: a dynamic call has no method at all.</summary>
    private ImmutableArray<IMethodSymbol>? BehindTask(InvocationExpressionSyntax before, SimpleNameSyntax name)
    {
        if (Of(before) is not { } methods || methods.Any(method => TypeArguments.Decide(method.ReturnType, method))) return null;
        var all = ImmutableArray<IMethodSymbol>.Empty;
        foreach (var type in methods.Select(method => method.ReturnType).Distinct<ITypeSymbol>(SymbolEqualityComparer.Default))
        {
            if (Awaited.Task(type) == null || _lookup.Of(name, type, isStatic: false) is not { } found) return null;
            all = all.AddRange(found);
        }

        return all;
    }

    /// <summary>The type that the call gives whichever method it calls; null where it hangs on that, or on its arguments. Where none is sure to take them, what is hidden counts too.</summary>
    public ITypeSymbol? ReturnType(InvocationExpressionSyntax call)
    {
        if (call.Expression is IdentifierNameSyntax name && _symbols.FunctionOf(name) is { } function) return function.TypeParameterList == null && AreTyped(call) ? _symbols.TypeOf(function.ReturnType) : null;
        if (Of(call) is not { } all || !AreTyped(call)) return null;
        var methods = MethodLookup.WithoutHidden(all);
        var hidesMore = methods.Length < all.Length && !methods.Any(method => Converts(method, call.ArgumentList.Arguments));
        if (hidesMore || IsOnType(call) && methods.All(method => !method.IsStatic && method.MethodKind != MethodKind.DelegateInvoke)) return null;
        var type = methods[0].ReturnType;
        foreach (var method in methods)
        {
            if (!TypeArguments.AreToldByReceiver(method, call) || !SymbolEqualityComparer.Default.Equals(method.ReturnType, type) || TypeArguments.Decide(method.ReturnType, method)) return null;
        }

        return DeclaredTypes.Sure(type);
    }

    private bool IsOnType(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax access && _types.SymbolOf(access.Expression) is ITypeSymbol;

    /// <summary>The type of the parameter that an argument is given to, where all methods that may take so many arguments give it the same one.</summary>
    public ITypeSymbol? TypeOf(ArgumentSyntax argument, InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        if (argument.RefKindKeyword.RawKind != 0 || arguments.Any(other => other.NameColon != null) || Of(call) is not { } methods || !AreTyped(call)) return null;
        var place = arguments.IndexOf(argument);
        ITypeSymbol? type = null;
        foreach (var method in methods)
        {
            if (method.Parameters.Any(parameter => parameter.IsParams)) return null;
            if (method.Parameters.Length < arguments.Count) continue;
            if (!TypeArguments.AreToldByReceiver(method, call) || TypeArguments.Decide(method.Parameters[place].Type, method)) return null;
            if (type != null && !SymbolEqualityComparer.Default.Equals(type, method.Parameters[place].Type)) return null;
            type = method.Parameters[place].Type;
        }

        return DeclaredTypes.Sure(type);
    }

    private ImmutableArray<IMethodSymbol>? Behind(ExpressionSyntax receiver, SimpleNameSyntax name)
    {
        var symbol = _types.SymbolOf(receiver);
        if (symbol is INamespaceSymbol) return null;
        return (symbol as ITypeSymbol ?? _types.Of(receiver)) is { SpecialType: not SpecialType.System_Void } type ? _lookup.Of(name, type, symbol is ITypeSymbol) : null;
    }

    /// <summary>Whether no argument can be a <c>dynamic</c>, which would make the whole call one.</summary>
    private bool AreTyped(InvocationExpressionSyntax call) => !_symbols.KnowsDynamic || call.ArgumentList.Arguments.All(IsTyped);

    private bool IsTyped(ArgumentSyntax argument) =>
        argument.Expression is LiteralExpressionSyntax or AnonymousFunctionExpressionSyntax or InterpolatedStringExpressionSyntax or TypeOfExpressionSyntax or BaseObjectCreationExpressionSyntax
        || argument.Expression is DefaultExpressionSyntax { Type: var type } && _symbols.TypeOf(type) != null
        || _types.Of(argument.Expression) != null;
}
