using AntiPatternAnalyzers.Patterns.Conditions;
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
    private readonly SemanticModel _model;
    private readonly DeclaredSymbols _symbols;
    private readonly DeclaredTypes _types;
    private readonly Dictionary<(SyntaxNode Place, ITypeSymbol? Type, bool IsStatic, string Name, int Arity), ImmutableArray<IMethodSymbol>?> _known = new();

    public DeclaredCalls(SemanticModel model, DeclaredSymbols symbols, DeclaredTypes types) => (_model, _symbols, _types) = (model, symbols, types);

    /// <summary>All methods that the call may call, and perhaps some that it cannot; null where only the compiler knows.</summary>
    public ImmutableArray<IMethodSymbol>? Of(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access => Behind(access.Expression, access.Name),
        SimpleNameSyntax name => _symbols.MayBeLocal(name) || _symbols.IsInParameterScope(name) ? null : Found(name, null, isStatic: false),
        _ => null,
    };

    /// <summary>The same with the methods of the name that could be called in their place: on the class of a method that is called by its name alone, extension methods too.</summary>
    public ImmutableArray<IMethodSymbol>? Beside(InvocationExpressionSyntax call)
    {
        var found = Of(call);
        if (found == null && call.Expression is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax before } access) return BehindTask(before, access.Name);
        if (found is not { } methods || call.Expression is not SimpleNameSyntax name) return found;
        var all = methods;
        foreach (var type in methods.Select(method => method.ContainingType).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
        {
            if (Found(name, type, isStatic: false) is not { } beside) return null;
            all = all.AddRange(beside);
        }

        return all;
    }

    /// <summary>
    /// The members behind a dot of which the call is sure to call one: none of them is static where others are not, and just
    /// one takes the arguments as they are, in the class that is looked at first. Null where that is not so: then another one, or none, may be called.
    /// </summary>
    public ImmutableArray<IMethodSymbol>? Surely(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } access || Of(call) is not { } methods) return null;
        var isType = _types.SymbolOf(access.Expression) is ITypeSymbol;
        var members = methods.RemoveAll(method => method.ReducedFrom != null);
        if (members.Any(method => method.IsStatic != isType) || members.Where(method => Takes(method, call.ArgumentList.Arguments)).ToList() is not [var taking]) return null;
        return members.All(method => TypeMatch.Lineage(taking.ContainingType).Contains(method.ContainingType, SymbolEqualityComparer.Default)) ? members : null;
    }

    /// <summary>Whether a method takes arguments without any conversion.</summary>
    private bool Takes(IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        !method.IsGenericMethod && method.Parameters.Length == arguments.Count && method.Parameters.All(parameter =>
            parameter.RefKind == RefKind.None && arguments[parameter.Ordinal] is { NameColon: null, RefKindKeyword.RawKind: 0 } argument
            && SymbolEqualityComparer.Default.Equals(_types.OfValue(argument.Expression), parameter.Type));

    /// <summary>If each method that a call may call gives a task that hangs on no type argument, what can be called on it is known, whatever the arguments are: a dynamic call has no method at all.</summary>
    private ImmutableArray<IMethodSymbol>? BehindTask(InvocationExpressionSyntax before, SimpleNameSyntax name)
    {
        if (Of(before) is not { } methods || methods.Any(method => IsInferred(method.ReturnType, method))) return null;
        var all = ImmutableArray<IMethodSymbol>.Empty;
        foreach (var type in methods.Select(method => method.ReturnType).Distinct<ITypeSymbol>(SymbolEqualityComparer.Default))
        {
            if (Awaited.Task(type) == null || Found(name, type, isStatic: false) is not { } found) return null;
            all = all.AddRange(found);
        }

        return all;
    }

    /// <summary>The type that the call gives whichever method it calls; null where it hangs on that, or on its arguments.</summary>
    public ITypeSymbol? ReturnType(InvocationExpressionSyntax call)
    {
        if (Of(call) is not { } methods || !call.ArgumentList.Arguments.All(IsTyped)) return null;
        var type = methods[0].ReturnType;
        foreach (var method in methods)
        {
            if (!IsToldByReceiver(method, call) || !SymbolEqualityComparer.Default.Equals(method.ReturnType, type) || IsInferred(method.ReturnType, method)) return null;
        }

        return DeclaredTypes.Sure(type);
    }

    /// <summary>The type of a lambda's parameter that is left to inference, where all methods that may take the lambda give it the same one.</summary>
    public ITypeSymbol? TypeOf(ParameterSyntax parameter)
    {
        var (lambda, place) = LambdaParameters.Place(parameter);
        if (lambda?.Parent is not ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } arguments } argument) return null;
        if (Of(call) is not { } methods) return null;
        ITypeSymbol? type = null;
        foreach (var method in methods)
        {
            if (!IsToldByReceiver(method, call)) return null;
            if (Signature(method, arguments.Arguments.IndexOf(argument)) is not { } signature || signature.Parameters.Length <= place) continue;
            if (IsInferred(signature.Parameters[place].Type, method) || type != null && !SymbolEqualityComparer.Default.Equals(type, signature.Parameters[place].Type)) return null;
            type = signature.Parameters[place].Type;
        }

        return type;
    }

    /// <summary>Whether what stands before the dot alone says what the type arguments of an extension method are: none is written, and no argument has a say but lambdas whose parameters are left to inference.</summary>
    private static bool IsToldByReceiver(IMethodSymbol method, InvocationExpressionSyntax call)
    {
        if (method.ReducedFrom is not { IsGenericMethod: true } from) return true;
        if (call.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax }) return false;
        var arguments = call.ArgumentList.Arguments;
        for (var place = 0; place < arguments.Count; place++)
        {
            var parameter = from.Parameters[Math.Min(place + 1, from.Parameters.Length - 1)];
            if (arguments[place].NameColon != null || IsInferred(parameter.Type, from) && !IsUntyped(arguments[place].Expression)) return false;
        }

        return true;
    }

    private static bool IsUntyped(ExpressionSyntax argument) =>
        argument is LambdaExpressionSyntax lambda && LambdaParameters.Of(lambda) is { } parameters && parameters.All(parameter => parameter.Type == null);

    /// <summary>What the delegate at a place of a method's parameters takes; null where there is none.</summary>
    private static IMethodSymbol? Signature(IMethodSymbol method, int place)
    {
        var parameter = place < method.Parameters.Length ? method.Parameters[place] : method.Parameters.LastOrDefault(last => last.IsParams);
        var type = parameter is { IsParams: true, Type: IArrayTypeSymbol array } ? array.ElementType : parameter?.Type;
        return type switch
        {
            INamedTypeSymbol { DelegateInvokeMethod: { } invoke } => invoke,
            INamedTypeSymbol { Name: "Expression", Arity: 1 } tree => (tree.TypeArguments[0] as INamedTypeSymbol)?.DelegateInvokeMethod,
            _ => null,
        };
    }

    private ImmutableArray<IMethodSymbol>? Behind(ExpressionSyntax receiver, SimpleNameSyntax name)
    {
        var symbol = _types.SymbolOf(receiver);
        if (symbol is INamespaceSymbol) return null;
        return (symbol as ITypeSymbol ?? _types.Of(receiver)) is { SpecialType: not SpecialType.System_Void } type ? Found(name, type, symbol is ITypeSymbol) : null;
    }

    /// <summary>What is looked up from the member round the call, so that its body is not bound.</summary>
    private ImmutableArray<IMethodSymbol>? Found(SimpleNameSyntax name, ITypeSymbol? type, bool isStatic)
    {
        if (MemberRound.Of(name) is not { Parent: BaseTypeDeclarationSyntax place } member) return null;
        var key = (place, type, isStatic, name.Identifier.ValueText, name.Arity);
        if (_known.TryGetValue(key, out var known)) return known;
        var found = type == null ? InScope(name, member, place)
            : _model.LookupSymbols(member.SpanStart, (INamespaceOrTypeSymbol)type, name.Identifier.ValueText, includeReducedExtensionMethods: !isStatic);
        return _known[key] = found.IsEmpty || found.Any(symbol => symbol is not IMethodSymbol) ? null : found.OfType<IMethodSymbol>().ToImmutableArray();
    }

    /// <summary>What a name by itself stands for: members of the innermost class that has any; with type arguments, members with as many. Asked for all that is in scope, the compiler would go through everything in the namespaces that are used.</summary>
    private ImmutableArray<ISymbol> InScope(SimpleNameSyntax called, MemberDeclarationSyntax member, BaseTypeDeclarationSyntax place)
    {
        var name = called.Identifier.ValueText;
        var owner = called.Arity == 0 ? _symbols.ClassesRound(place).FirstOrDefault(type => DeclaredSymbols.MembersOf(type, name).Any()) : null;
        if (owner != null) return _model.LookupSymbols(member.SpanStart, owner, name);
        return called.Arity > 0 || _symbols.UsesStatic ? _model.LookupSymbols(member.SpanStart, name: name) : ImmutableArray<ISymbol>.Empty;
    }

    /// <summary>Whether an argument is known to be no <c>dynamic</c>, which would make the whole call one.</summary>
    private bool IsTyped(ArgumentSyntax argument) =>
        argument.Expression is LiteralExpressionSyntax or AnonymousFunctionExpressionSyntax or InterpolatedStringExpressionSyntax or TypeOfExpressionSyntax or BaseObjectCreationExpressionSyntax or DefaultExpressionSyntax
        || _types.Of(argument.Expression) != null;

    /// <summary>Whether a type hangs on type arguments of a method, which a call leaves to inference; those of the method that the call stands in are as good as any type.</summary>
    internal static bool IsInferred(ITypeSymbol type, IMethodSymbol method) => type switch
    {
        ITypeParameterSymbol { DeclaringMethod: { } by } => CalledMethod.IsSame(by, method),
        ITypeParameterSymbol => false,
        IArrayTypeSymbol array => IsInferred(array.ElementType, method),
        IPointerTypeSymbol pointer => IsInferred(pointer.PointedAtType, method),
        INamedTypeSymbol named => named.TypeArguments.Any(argument => IsInferred(argument, method)) || named.ContainingType is { } outer && IsInferred(outer, method),
        _ => true,
    };
}
