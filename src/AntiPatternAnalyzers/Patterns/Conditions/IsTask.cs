namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a task</em>: <c>Task</c>, <c>ValueTask</c> and their generic forms.</summary>
internal sealed class IsTask : TypeFamily
{
    public override string Phrase => "a task";

    internal override bool ExcludesText => true;

    protected override bool IsMember(ITypeSymbol type) =>
        IsNamed(type, "System.Threading.Tasks", "Task", "ValueTask");
}
