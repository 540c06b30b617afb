namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>
/// <em>has an async twin</em>: beside it stands an awaitable <c>…Async</c>, or an awaitable overload, that takes the same
/// arguments, perhaps a token more. A member is no twin of a call within itself.
/// </summary>
internal sealed class HasAsyncTwin : PlainWord
{
    private static readonly IsAwaitable Awaitable = new();

    public override string Verb => "has";

    public override string Phrase => "an async twin";

    protected override bool? Answer(Binding subject, MatchScope scope)
    {
        if (CalledMethod.Of(subject, scope) is not { } called) return SubjectSymbol.Of(subject, scope) != null || SubjectSymbol.IsNone(subject, scope) ? false : null;
        if (called.Method.MethodKind == MethodKind.Constructor || IsAwaitable(called.Method, called, scope)) return false;
        var around = called.Code.Ancestors().Select(node => scope.DeclaredBy(node)).OfType<IMethodSymbol>().SelectMany(Overridden).ToList();
        return called.Beside(called.Method.Name + "Async", scope).Concat(called.Beside(called.Method.Name, scope))
            .Any(twin => TakesTheSame(twin, called, scope) && IsAwaitable(twin, called, scope) && !around.Any(method => CalledMethod.IsSame(method, twin)));
    }

    private static bool IsAwaitable(IMethodSymbol method, CalledMethod called, MatchScope scope) =>
        Awaitable.Contains(method.ReturnType, scope, called.Code.SpanStart);

    /// <summary>A method and what it overrides: names are looked up where they were first declared.</summary>
    private static IEnumerable<IMethodSymbol> Overridden(IMethodSymbol method)
    {
        for (var at = method; at != null; at = at.OverriddenMethod) yield return at;
    }

    private static bool TakesTheSame(IMethodSymbol twin, CalledMethod called, MatchScope scope) =>
        Signature.Takes(twin.Parameters, called.Given, scope.Compilation)
        || Signature.Takes(twin.Parameters.Where(parameter => !IsToken(parameter.Type)), called.Given, scope.Compilation);

    private static bool IsToken(ITypeSymbol type) => type is { Name: "CancellationToken", ContainingNamespace.Name: "Threading" };
}
