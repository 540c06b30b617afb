namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is awaitable</em>: there is an accessible <c>GetAwaiter()</c> on the type, as a member or an extension.</summary>
internal sealed class IsAwaitable : TypeFamily
{
    public override string Phrase => "awaitable";

    public override bool Contains(ITypeSymbol type, MatchScope scope, int position) =>
        scope.Model.LookupSymbols(position, type, "GetAwaiter", includeReducedExtensionMethods: true).Any(IsGetAwaiter);

    protected override bool IsMember(ITypeSymbol type) => type.GetMembers("GetAwaiter").Any(IsGetAwaiter);

    private static bool IsGetAwaiter(ISymbol member) =>
        member is IMethodSymbol { IsStatic: false, ReturnsVoid: false } method && method.Parameters.IsEmpty
        || member is IMethodSymbol { ReducedFrom: not null, ReturnsVoid: false } extension && extension.Parameters.IsEmpty;
}
