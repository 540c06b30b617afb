namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A condition that binds nothing: yes, no, or null where the compiler does not know.</summary>
internal sealed class Question : Condition
{
    private readonly Func<Binding, MatchScope, bool?> _answer;

    public Question(Func<Binding, MatchScope, bool?> answer, bool speaksOfRuns = false) => (_answer, SpeaksOfRuns) = (answer, speaksOfRuns);

    public override bool SpeaksOfRuns { get; }

    /// <summary>What the spelling alone can answer; null where the compiler has to be asked.</summary>
    public Func<Binding, MatchScope, bool?>? Spelling { get; init; }

    /// <summary>What declarations can answer; null where they do not tell.</summary>
    public Func<Binding, MatchScope, bool?>? Declaration { get; init; }

    public override bool RefusesDeclared(Binding subject, MatchScope scope) => Declaration?.Invoke(subject, scope) == false;

    public override bool Refuses(Binding subject, MatchScope scope) => Spelling?.Invoke(subject, scope) == false;

    public override bool GrantsDeclared(Binding subject, MatchScope scope) => Declaration?.Invoke(subject, scope) == true;

    public override bool Grants(Binding subject, MatchScope scope) => Spelling?.Invoke(subject, scope) == true;

    public override Bindings? Holds(Binding subject, Bindings bindings, MatchScope scope) =>
        _answer(subject, scope) == true ? bindings : null;

    public override bool CanTell(Binding subject, MatchScope scope) => _answer(subject, scope) != null;
}
