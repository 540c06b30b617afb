using Microsoft.CodeAnalysis.Operations;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>has an argument for parameter `name`</em>: one that is written goes there, by its name or by its place.</summary>
internal sealed class HasArgumentFor : ConditionWord
{
    public override string Verb => "has";

    public override string Phrase => "an argument for parameter";

    public override Operands Operands => Operands.Any;

    public override bool TakesCode => false;

    internal override string? Fault(string operand, Pattern? code) => OperandFault.Name(operand);

    internal override Condition Bind(ImmutableArray<Operand> operands)
    {
        var names = operands.Select(operand => operand.Text).ToImmutableHashSet();
        return new Question((subject, scope) => Answer(subject, names, scope), speaksOfRuns: true);
    }

    private static bool? Answer(Binding subject, ImmutableHashSet<string> names, MatchScope scope)
    {
        var parameters = WrittenArguments.Of(subject).Select(argument => Parameter(argument, scope)).ToList();
        if (parameters.Any(parameter => parameter != null && names.Contains(parameter.Name))) return true;
        return parameters.Contains(null) ? null : false;
    }

    private static IParameterSymbol? Parameter(SyntaxNode argument, MatchScope scope)
    {
        var operation = scope.Model.GetOperation(Subject.Plain(argument), scope.Cancellation);
        while (operation is not (null or IArgumentOperation)) operation = operation.Parent;
        return ((IArgumentOperation?)operation)?.Parameter;
    }
}
