using Microsoft.CodeAnalysis.CSharp.Syntax;

using AntiPatternAnalyzers.Patterns.Matching;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is `T`</em>: the type is <c>T</c>, derives from it or implements it. <em>is `pattern`</em>: the code has that shape, or that constant value.</summary>
internal sealed class IsType : ConditionWord
{
    public override string Verb => "is";

    public override string Phrase => "";

    public override Operands Operands => Operands.Any;

    public override bool TakesTypes => true;

    internal override Condition? Bind(ImmutableArray<Operand> operands)
    {
        if (operands.Any(operand => operand is { Pattern: null, Family: null })) return null;
        var isShape = operands.All(operand => !operand.IsType);
        return new AnyOperand(operands, Holds, isShape ? IsNoFault : (subject, scope) => SubjectType.Known(subject, scope) != null) { Misfits = Misfits, MisfitsDeclared = MisfitsDeclared };
    }

    /// <summary>Whether code has not the shape of a pattern, by its looks; a hole may hold the same, and a constant has other spellings.</summary>
    private static bool Misfits(Operand operand, Binding subject, MatchScope scope)
    {
        if (Subject.Code(subject) is not { } code) return false;
        if (operand.IsType) return !operand.MayBeTypeOf(code);
        return operand.Pattern is { Pattern.IsBareHole: false, Constant.HasValue: false } pattern && !pattern.MayMatch(code, scope, HoleConditions.None);
    }

    /// <summary>Whether it is declared as something else; one of several operands that is a shape has been looked at before.</summary>
    private static bool MisfitsDeclared(Operand operand, Binding subject, MatchScope scope)
    {
        if (Misfits(operand, subject, scope)) return true;
        return operand.IsType && operand is not ({ Pattern.Pattern.IsBareHole: true } or { Pattern.AsType: NullableTypeSyntax })
            && SubjectType.Declared(subject, scope) is { } type && !scope.Fits(operand, type);
    }

    /// <summary>Code that has no type at all still has a shape.</summary>
    private static bool IsNoFault(Binding subject, MatchScope scope) => SubjectType.Of(subject, scope) is not { TypeKind: TypeKind.Error };

    private static Bindings? Holds(Operand operand, Binding subject, Bindings bindings, MatchScope scope)
    {
        if (operand.Pattern is not { } pattern) return operand.MatchType(SubjectType.Of(subject, scope), scope, bindings);
        if (IsSame(pattern, subject, bindings, scope)) return bindings;
        if (pattern.AsType is { } type) return pattern.MatchType(type is NullableTypeSyntax ? SubjectType.Flowing(subject, scope) : SubjectType.Of(subject, scope), scope, bindings, exactly: false);
        if (HasValue(pattern, subject, scope)) return bindings;
        return Subject.Code(subject) is { } code ? pattern.Match(code, scope, bindings, HoleConditions.None)?.Bindings.Shared : null;
    }

    /// <summary>Whether the operand is a hole that holds the same code.</summary>
    private static bool IsSame(BoundPattern pattern, Binding subject, Bindings bindings, MatchScope scope) =>
        pattern.Pattern is { IsBareHole: true, Holes: { Length: 1 } holes } && bindings[holes[0].Name] is { } held && SameCode.Are(held, subject, scope);

    /// <summary>A member of an enum is no number, whatever its value.</summary>
    private static bool HasValue(BoundPattern pattern, Binding subject, MatchScope scope) =>
        pattern.Constant is { HasValue: true } wanted && ConstantValue.Of(subject, scope) is { HasValue: true } value
        && ConstantValue.AreSame(wanted.Value, value.Value) && SubjectType.Of(subject, scope) is not { TypeKind: TypeKind.Enum };
}
