using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>has an operator `==`</em>: its type, or a base of it, overloads the operator; what C# brings along is no overload.</summary>
internal sealed class HasOperator : ConditionWord
{
    public override string Verb => "has";

    public override string Phrase => "an operator";

    public override Operands Operands => Operands.Any;

    public override bool TakesCode => false;

    internal override string? Fault(string operand, Pattern? code) =>
        SyntaxFacts.IsOverloadableUnaryOperator(Token(operand)) || SyntaxFacts.IsOverloadableBinaryOperator(Token(operand)) ? null : "it is no operator that a type can overload";

    internal override Condition Bind(ImmutableArray<Operand> operands) => new Question((subject, scope) =>
        SubjectType.Known(subject, scope) is { TypeKind: not TypeKind.Dynamic } type ? operands.Any(operand => Has(type, Token(operand.Text))) : null);

    private static bool Has(ITypeSymbol type, SyntaxKind token) => TypeMatch.Lineage(type)
        .Where(ancestor => ancestor.TypeKind != TypeKind.Interface)
        .SelectMany(ancestor => ancestor.GetMembers().OfType<IMethodSymbol>())
        .Any(method => method.MethodKind == MethodKind.UserDefinedOperator && SyntaxFacts.GetOperatorKind(method.Name) == token);

    private static SyntaxKind Token(string text) => SyntaxFactory.ParseToken(text.Trim()).Kind();
}
