namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>has a parameter of type `T`</em>: a method, indexer, lambda or delegate takes a <c>T</c>, or what derives from it.</summary>
internal sealed class HasParameterOfType : ConditionWord
{
    public override string Verb => "has";

    public override string Phrase => "a parameter of type";

    public override Operands Operands => Operands.Any;

    public override bool TakesTypes => true;

    internal override string? Fault(string operand, Pattern? code) => OperandFault.Type(code);

    internal override Condition? Bind(ImmutableArray<Operand> operands) =>
        operands.All(operand => operand.Pattern != null) ? new AnyOperand(operands, Holds, CanTell) : null;

    private static Bindings? Holds(Operand operand, Binding subject, Bindings bindings, MatchScope scope) =>
        Parameters(subject, scope)
            .Select(parameter => operand.MatchParameter(parameter, scope, bindings))
            .FirstOrDefault(held => held != null);

    private static bool CanTell(Binding subject, MatchScope scope) =>
        (SubjectSymbol.Of(subject, scope) != null || SubjectSymbol.IsNone(subject, scope))
        && Parameters(subject, scope).All(parameter => parameter.Type.TypeKind != TypeKind.Error);

    private static ImmutableArray<IParameterSymbol> Parameters(Binding subject, MatchScope scope) => SubjectSymbol.Of(subject, scope) switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol { IsIndexer: true } indexer => indexer.Parameters,
        _ => (SubjectType.Known(subject, scope) as INamedTypeSymbol)?.DelegateInvokeMethod?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty,
    };
}
