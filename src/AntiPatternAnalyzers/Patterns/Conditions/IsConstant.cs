using AntiPatternAnalyzers.Patterns.Declarations;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a constant</em>: the compiler knows its value: literals, <c>const</c> locals and fields, members of enums, and what is computed of them.</summary>
internal sealed class IsConstant : PlainWord
{
    public override string Phrase => "a constant";

    /// <summary>What is declared as a variable, or calls something, is none.</summary>
    protected override bool? Spelled(Binding subject, MatchScope scope) => Subject.Code(subject) is { } code && DeclaredConstants.IsNever(code) ? false : null;

    protected override bool? Known(Binding subject, MatchScope scope) =>
        Subject.Code(subject) is ExpressionSyntax code && scope.IsConstantKnown(code, out var value) ? value.HasValue : null;

    protected override bool? Answer(Binding subject, MatchScope scope) =>
        ConstantValue.Of(subject, scope).HasValue ? true : SubjectType.Of(subject, scope) is { TypeKind: TypeKind.Error } ? null : false;
}
