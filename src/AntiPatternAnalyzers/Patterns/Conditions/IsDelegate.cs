namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a delegate</em>: a delegate type, <c>Delegate</c> or <c>MulticastDelegate</c>.</summary>
internal sealed class IsDelegate : TypeFamily
{
    public override string Phrase => "a delegate";

    protected override bool IsMember(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Delegate || type.SpecialType is SpecialType.System_Delegate or SpecialType.System_MulticastDelegate;
}
