using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>
/// <em>is pure</em>: evaluating it twice or not at all changes nothing: variables, constants, <c>this</c>, fields that are
/// not volatile, automatic and readonly properties, the lengths of the framework's collections, elements of arrays, and what
/// built-in operators make of them. Calls, creations, assignments and awaits are not.
/// </summary>
internal sealed class IsPure : PlainWord
{
    private static readonly ImmutableHashSet<OperationKind> Harmless = ImmutableHashSet.Create(
        OperationKind.Literal, OperationKind.LocalReference, OperationKind.ParameterReference, OperationKind.InstanceReference,
        OperationKind.Parenthesized, OperationKind.Conditional, OperationKind.Coalesce, OperationKind.DefaultValue, OperationKind.TypeOf,
        OperationKind.NameOf, OperationKind.SizeOf, OperationKind.ArrayElementReference, OperationKind.Tuple, OperationKind.IsType,
        OperationKind.IsPattern, OperationKind.ConstantPattern, OperationKind.TypePattern, OperationKind.NegatedPattern, OperationKind.RelationalPattern,
        OperationKind.BinaryPattern, OperationKind.DiscardPattern, OperationKind.ConditionalAccess, OperationKind.ConditionalAccessInstance, OperationKind.Discard);

    public override string Phrase => "pure";

    protected override bool? Answer(Binding subject, MatchScope scope)
    {
        if (Subject.Code(subject) is not ExpressionSyntax code || scope.Model.GetOperation(code, scope.Cancellation) is not { } operation) return null;
        var parts = Parts(operation).ToList();
        return parts.Any(part => part.Kind == OperationKind.Invalid) ? null : parts.All(IsHarmless);
    }

    private static IEnumerable<IOperation> Parts(IOperation operation) => operation.ChildOperations.SelectMany(Parts).Prepend(operation);

    private static bool IsHarmless(IOperation operation) => operation switch
    {
        IFieldReferenceOperation reference => !reference.Field.IsVolatile,
        IPropertyReferenceOperation reference => PureProperties.Contains(reference.Property),
        IConversionOperation conversion => conversion.OperatorMethod == null,
        IBinaryOperation binary => IsBuiltIn(binary.OperatorMethod),
        IUnaryOperation unary => IsBuiltIn(unary.OperatorMethod),
        _ => Harmless.Contains(operation.Kind),
    };

    private static bool IsBuiltIn(IMethodSymbol? @operator) => @operator == null || @operator.ContainingNamespace?.ToDisplayString() == "System";
}
