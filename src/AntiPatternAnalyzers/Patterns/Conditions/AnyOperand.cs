namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A condition that holds where it holds for one of its operands, which may bind holes: <em>is `A` or `IEnumerable&lt;$T&gt;`</em>.</summary>
internal sealed class AnyOperand : Condition
{
    private readonly ImmutableArray<Operand> _operands;
    private readonly Test _test;
    private readonly Func<Binding, MatchScope, bool> _canTell;

    public AnyOperand(ImmutableArray<Operand> operands, Test test, Func<Binding, MatchScope, bool> canTell, bool speaksOfRuns = false) =>
        (_operands, _test, _canTell, SpeaksOfRuns) = (operands, test, canTell, speaksOfRuns);

    /// <summary>The bindings under which the condition holds for one operand, or null.</summary>
    public delegate Bindings? Test(Operand operand, Binding subject, Bindings bindings, MatchScope scope);

    public override bool SpeaksOfRuns { get; }

    /// <summary>Whether the spelling alone says that an operand does not fit; null where no operand can be told so.</summary>
    public Func<Operand, Binding, MatchScope, bool>? Misfits { get; init; }

    public override bool Refuses(Binding subject, MatchScope scope)
    {
        if (Misfits == null) return false;
        foreach (var operand in _operands)
        {
            if (!Misfits(operand, subject, scope)) return false;
        }

        return true;
    }

    public override Bindings? Holds(Binding subject, Bindings bindings, MatchScope scope) =>
        _operands.Select(operand => _test(operand, subject, bindings, scope)).FirstOrDefault(held => held != null);

    public override bool CanTell(Binding subject, MatchScope scope) => _canTell(subject, scope);
}
