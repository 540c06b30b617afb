namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is disposable</em>: <c>IDisposable</c> or <c>IAsyncDisposable</c>, what implements them, and ref structs with a <c>Dispose()</c>, which <c>using</c> takes as well.</summary>
internal sealed class IsDisposable : TypeFamily
{
    public override string Phrase => "disposable";

    protected override bool IsMember(ITypeSymbol type) =>
        IsNamed(type, "System", "IDisposable", "IAsyncDisposable") || type.IsRefLikeType && type.GetMembers("Dispose").Any(IsDispose);

    private static bool IsDispose(ISymbol member) =>
        member is IMethodSymbol { IsStatic: false, ReturnsVoid: true, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } method && method.Parameters.IsEmpty;
}
