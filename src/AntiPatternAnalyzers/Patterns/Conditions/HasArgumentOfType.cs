namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>has an argument of type `T`</em>: one that is written is <c>T</c>, derives from it or implements it.</summary>
internal sealed class HasArgumentOfType : ConditionWord
{
    public override string Verb => "has";

    public override string Phrase => "an argument of type";

    public override Operands Operands => Operands.Any;

    public override bool TakesTypes => true;

    internal override string? Fault(string operand, Pattern? code) => OperandFault.Type(code);

    internal override Condition? Bind(ImmutableArray<Operand> operands) =>
        operands.All(operand => operand.IsType) ? new AnyOperand(operands, Holds, (subject, scope) => CanTell(operands, subject, scope), speaksOfRuns: true) { FitsDeclared = Fits } : null;

    private static Bindings? Holds(Operand operand, Binding subject, Bindings bindings, MatchScope scope) =>
        Arguments(subject).Where(operand.MayBeTypeOf)
            .Select(argument => SubjectType.Of(argument, scope))
            .Select(type => operand.MatchType(type, scope, bindings))
            .FirstOrDefault(held => held != null);

    private static bool Fits(Operand operand, Binding subject, MatchScope scope) => operand.Pattern?.Pattern.Holes.IsEmpty != false && Arguments(subject)
        .Any(argument => SubjectType.Declared(Binding.Of(argument), scope) is { } type && scope.Fits(operand, type));

    private static bool CanTell(ImmutableArray<Operand> operands, Binding subject, MatchScope scope) => Arguments(subject)
        .Where(argument => operands.Any(operand => operand.MayBeTypeOf(argument)))
        .All(argument => SubjectType.Of(argument, scope) is { TypeKind: not TypeKind.Error });

    private static IEnumerable<SyntaxNode> Arguments(Binding subject) => WrittenArguments.Of(subject).Select(Subject.Plain);
}
