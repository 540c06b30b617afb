namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A word that asks for a member that is accessible on the type: <em>has a property `Count`</em>.</summary>
internal abstract class MemberWord : ConditionWord
{
    public override string Verb => "has";

    public override Operands Operands => Operands.Any;

    public override bool TakesCode => false;

    /// <summary>Whether a member is of the kind that is asked for.</summary>
    protected abstract bool Fits(ISymbol member);

    internal override string? Fault(string operand, Pattern? code) => OperandFault.Name(operand);

    internal override Condition Bind(ImmutableArray<Operand> operands) => new Question((subject, scope) =>
        SubjectType.Known(subject, scope) is { } type ? operands.Any(operand => Has(type, operand.Text, subject, scope)) : null);

    /// <summary>A value has the members of instances, a type all of them.</summary>
    private bool Has(ITypeSymbol type, string name, Binding subject, MatchScope scope)
    {
        var isType = SubjectSymbol.Of(subject, scope) is ITypeSymbol;
        return scope.Model.LookupSymbols(Subject.Position(subject, scope), type, name).Any(member => Fits(member) && (isType || !member.IsStatic));
    }
}
