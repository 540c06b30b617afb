using System.Runtime.CompilerServices;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>
/// A place in a list from which a run was tried in vain. However the runs before it were divided, it fails again, so that
/// several runs in series cost no more than the product of the two lists.
/// </summary>
internal readonly struct RunState : IEquatable<RunState>
{
    private readonly ListGoal _list;
    private readonly CheckGoal? _checks;
    private readonly Bindings _named;

    public RunState(ListGoal list, CheckGoal? checks, Bindings bindings) => (_list, _checks, _named) = (list, checks, bindings.Named);

    public bool Equals(RunState other) =>
        _list.At == other._list.At && _list.CodeAt == other._list.CodeAt
        && ReferenceEquals(_list.Patterns, other._list.Patterns) && ReferenceEquals(_list.Codes, other._list.Codes)
        && ReferenceEquals(_list.Next, other._list.Next) && ReferenceEquals(_checks, other._checks) && ReferenceEquals(_named, other._named);

    public override bool Equals(object? obj) => obj is RunState other && Equals(other);

    public override int GetHashCode() => unchecked((((RuntimeHelpers.GetHashCode(_list.Codes) * 397) ^ _list.At) * 397) ^ _list.CodeAt);
}
