namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>has `[Attribute]`</em>: it carries the attribute, or one that derives from it, with any arguments unless some are written; what it inherits counts.</summary>
internal sealed class HasAttribute : ConditionWord
{
    public override string Verb => "has";

    public override string Phrase => "";

    public override Operands Operands => Operands.Any;

    internal override string? Fault(string operand, Pattern? code) => OperandFault.Attribute(code);

    internal override Condition? Bind(ImmutableArray<Operand> operands) =>
        operands.All(operand => operand.Pattern != null) ? new AnyOperand(operands, Holds, CanTell) : null;

    private static Bindings? Holds(Operand operand, Binding subject, Bindings bindings, MatchScope scope) =>
        Owners(subject, scope)
            .SelectMany(CarriedAttributes.Of)
            .Select(attribute => operand.Pattern!.MatchAttribute(attribute, scope, bindings))
            .FirstOrDefault(held => held != null);

    private static bool CanTell(Binding subject, MatchScope scope) =>
        Owners(subject, scope).Any() && !Owners(subject, scope).SelectMany(CarriedAttributes.Of).Any(attribute => attribute.AttributeClass is null or { TypeKind: TypeKind.Error });

    /// <summary>The symbol; of a value, its type as well.</summary>
    private static IEnumerable<ISymbol> Owners(Binding subject, MatchScope scope)
    {
        var symbol = SubjectSymbol.Of(subject, scope);
        if (symbol != null) yield return symbol;
        var isValue = symbol is null or ILocalSymbol || subject.Node != null && symbol is IParameterSymbol or IFieldSymbol or IPropertySymbol;
        if (isValue && SubjectType.Known(subject, scope) is { } type) yield return type;
    }
}
