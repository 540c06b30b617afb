using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>Type arguments of a call, written or inferred.</summary>
internal sealed class TypeArguments : Equivalence
{
    public override string Name => "type arguments";

    public override bool Concerns(SyntaxNode pattern) => pattern is SimpleNameSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is SimpleNameSyntax wanted && code is SimpleNameSyntax given
        && wanted is GenericNameSyntax != given is GenericNameSyntax
        && wanted.Identifier.ValueText == given.Identifier.ValueText;

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        yield return goal.Pattern is GenericNameSyntax generic
            ? new CheckGoal(held => Inferred(generic, goal.Code, matcher, held), goal.Next)
            : goal.Next ?? Structure.Nothing;
    }

    private static Bindings? Inferred(GenericNameSyntax pattern, SyntaxNode code, Matcher matcher, Bindings bindings) =>
        matcher.Scope.SymbolOf(code) is IMethodSymbol method ? matcher.Types.Arguments(pattern, method.TypeArguments, bindings) : null;
}
