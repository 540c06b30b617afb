using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a lambda</em>: a lambda expression or an anonymous method.</summary>
internal sealed class IsLambda : PlainWord
{
    public override string Phrase => "a lambda";

    protected override bool? Answer(Binding subject, MatchScope scope) => Subject.Code(subject) is AnonymousFunctionExpressionSyntax;
}
