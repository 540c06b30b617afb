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

    /// <summary>Whether the spelling alone says that an operand does not fit.</summary>
    public Func<Operand, Binding, MatchScope, bool>? Misfits { get; init; }

    /// <summary>Whether declarations say so.</summary>
    public Func<Operand, Binding, MatchScope, bool>? MisfitsDeclared { get; init; }

    /// <summary>Whether declarations say that an operand fits.</summary>
    public Func<Operand, Binding, MatchScope, bool>? FitsDeclared { get; init; }

    public override bool GrantsDeclared(Binding subject, MatchScope scope) => FitsDeclared != null && _operands.Any(operand => FitsDeclared(operand, subject, scope));

    public override bool Refuses(Binding subject, MatchScope scope) => None(Misfits, subject, scope);

    public override bool RefusesDeclared(Binding subject, MatchScope scope) => None(MisfitsDeclared, subject, scope);

    private bool None(Func<Operand, Binding, MatchScope, bool>? misfits, Binding subject, MatchScope scope)
    {
        if (misfits == null) return false;
        foreach (var operand in _operands)
        {
            if (!misfits(operand, subject, scope)) return false;
        }

        return true;
    }

    public override Bindings? Holds(Binding subject, Bindings bindings, MatchScope scope) =>
        _operands.Select(operand => _test(operand, subject, bindings, scope)).FirstOrDefault(held => held != null);

    public override bool CanTell(Binding subject, MatchScope scope) => _canTell(subject, scope);
}
