using AntiPatternAnalyzers.Patterns.Matching;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>contains `pattern`</em>: it, or a part of it, matches.</summary>
internal sealed class Contains : ConditionWord
{
    public override string Verb => "contains";

    public override string Phrase => "";

    public override Operands Operands => Operands.Any;

    internal override Condition? Bind(ImmutableArray<Operand> operands) =>
        operands.All(operand => operand.Pattern != null) ? new AnyOperand(operands, Holds, (_, _) => true, speaksOfRuns: true) : null;

    private static Bindings? Holds(Operand operand, Binding subject, Bindings bindings, MatchScope scope)
    {
        var pattern = operand.Pattern!;
        return Subject.Codes(subject)
            .SelectMany(code => code.DescendantNodesAndSelf())
            .Where(part => pattern.Kinds.Contains(part) && !NameOf.IsInside(part))
            .Select(part => pattern.Match(part, scope, bindings, HoleConditions.None)?.Bindings.Shared)
            .FirstOrDefault(held => held != null);
    }
}
