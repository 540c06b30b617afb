using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>
/// The default of a type: <c>default(T)</c> takes the <c>default</c> that is one of <c>T</c>, and a struct made of nothing;
/// <c>default</c> takes <c>default(T)</c>. A pattern that spells <c>new T()</c> speaks of a creation, and takes neither.
/// </summary>
internal sealed class DefaultValues : Equivalence
{
    public override string Name => "default values";

    public override bool Concerns(SyntaxNode pattern) => DefaultOf.IsSpelled(pattern);

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        DefaultOf.IsSpelled(pattern) && !code.IsKind(pattern.Kind()) && DefaultOf.MayBe(code);

    public override IEnumerable<SyntaxKind> Beginnings(SyntaxNode pattern) => DefaultOf.IsSpelled(pattern)
        ? new[] { SyntaxKind.DefaultLiteralExpression, SyntaxKind.DefaultExpression, SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression }
        : Enumerable.Empty<SyntaxKind>();

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        yield return goal.Pattern is DefaultExpressionSyntax { Type: var type }
            ? new CheckGoal(held => matcher.Types.Exactly(type, DefaultOf.Type(goal.Code, matcher.Scope), held), goal.Next)
            : new CheckGoal(held => DefaultOf.IsConverted(goal.Code, matcher.Scope) ? held : null, goal.Next);
    }
}
