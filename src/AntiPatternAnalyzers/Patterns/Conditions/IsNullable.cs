using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is nullable</em>: it may be null by its type: <c>Nullable&lt;T&gt;</c>, or a reference type declared with <c>?</c>. Where nullable annotations are off this cannot be told.</summary>
internal sealed class IsNullable : PlainWord
{
    public override string Phrase => "nullable";

    protected override bool? Answer(Binding subject, MatchScope scope)
    {
        if (SubjectType.Known(subject, scope) is not { } type) return null;
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || subject.Node is NullableTypeSyntax) return true;
        if (type.IsValueType) return false;
        if (subject.Node is TypeSyntax spelled && SubjectSymbol.Of(subject, scope) is ITypeSymbol named) return IsSaid(spelled, named, scope);
        var declared = SubjectType.OfVariable(SubjectSymbol.Of(subject, scope)) ?? (subject.Node is ExpressionSyntax code ? scope.FlowTypeOf(code) ?? type : type);
        return declared.NullableAnnotation == NullableAnnotation.None ? null : declared.NullableAnnotation == NullableAnnotation.Annotated;
    }

    /// <summary>A type spelled without <c>?</c>: where annotations are on, that says no, but for a type parameter that anything may stand for.</summary>
    private static bool? IsSaid(TypeSyntax spelled, ITypeSymbol named, MatchScope scope) =>
        scope.Model.GetNullableContext(spelled.SpanStart).AnnotationsEnabled() && named is not ITypeParameterSymbol { HasNotNullConstraint: false, IsReferenceType: false } ? false : null;
}
