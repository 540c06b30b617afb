using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A method with the parameters that a call gives arguments for, and the other methods that stand beside it.</summary>
internal sealed class CalledMethod
{
    private readonly Lazy<ImmutableArray<IParameterSymbol>> _given;

    private CalledMethod(IMethodSymbol method, SyntaxNode code, MatchScope scope)
    {
        (Method, Code) = (method, code);
        _given = new Lazy<ImmutableArray<IParameterSymbol>>(() => GivenTo(method, code, scope));
    }

    /// <summary>The method, as it is called.</summary>
    public IMethodSymbol Method { get; }

    /// <summary>The call, or the declaration.</summary>
    public SyntaxNode Code { get; }

    /// <summary>Its parameters that the call gives; all of them where it is not called. The compiler has to look at the whole call to tell.</summary>
    public ImmutableArray<IParameterSymbol> Given => _given.Value;

    public static CalledMethod? Of(Binding subject, MatchScope scope)
    {
        if ((subject.Creation ?? Subject.Code(subject)) is not { } named) return null;
        var code = named.Parent is ObjectCreationExpressionSyntax created && created.Type == named ? created : named;
        if (SubjectSymbol.Of(code, scope) is not IMethodSymbol method) return null;
        var call = Call(code);
        return new CalledMethod(method, call is ConditionalAccessExpressionSyntax access ? access.WhenNotNull : call, scope);
    }

    /// <summary>The other methods of a name that could be called in its place; obsolete ones are no choice.</summary>
    public IEnumerable<IMethodSymbol> Beside(string name, MatchScope scope)
    {
        if (Method.MethodKind == MethodKind.LocalFunction) return Enumerable.Empty<IMethodSymbol>();
        var candidates = Method.MethodKind == MethodKind.Constructor
            ? Method.ContainingType.InstanceConstructors
            : scope.Model.LookupSymbols(Code.SpanStart, Receiver(scope), name, includeReducedExtensionMethods: true).OfType<IMethodSymbol>();
        return candidates.Where(other => other.IsStatic == Method.IsStatic && !IsSame(other, Method) && !IsObsolete(other));
    }

    private static ImmutableArray<IParameterSymbol> GivenTo(IMethodSymbol method, SyntaxNode call, MatchScope scope)
    {
        IEnumerable<IArgumentOperation>? arguments = scope.Model.GetOperation(call, scope.Cancellation) switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => null,
        };
        if (arguments == null) return method.Parameters;
        var given = arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue).Select(argument => argument.Parameter?.Name).ToImmutableHashSet();
        return method.Parameters.Where(parameter => given.Contains(parameter.Name)).ToImmutableArray();
    }

    /// <summary>Whether two methods are one, whatever their type arguments.</summary>
    public static bool IsSame(IMethodSymbol one, IMethodSymbol other) =>
        SymbolEqualityComparer.Default.Equals((one.ReducedFrom ?? one).OriginalDefinition, (other.ReducedFrom ?? other).OriginalDefinition);

    /// <summary>The type that the method is called on, which extension methods are looked up on.</summary>
    private ITypeSymbol Receiver(MatchScope scope) => (Code as InvocationExpressionSyntax)?.Expression switch
    {
        MemberAccessExpressionSyntax { Expression: not BaseExpressionSyntax and var left } when !Method.IsStatic && scope.TypeOf(left) is { TypeKind: not TypeKind.Error } type => type,
        MemberBindingExpressionSyntax when Method.ReceiverType is { } type => type,
        _ => Method.ReceiverType ?? Method.ContainingType,
    };

    private static bool IsObsolete(IMethodSymbol method) => method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ObsoleteAttribute");

    /// <summary>The call that a method's name belongs to; the code itself where it is no such name.</summary>
    internal static SyntaxNode Call(SyntaxNode code) => code.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == code => Call(access),
        MemberBindingExpressionSyntax binding => Call(binding),
        InvocationExpressionSyntax call when call.Expression == code => call,
        _ => code,
    };
}
