using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside a constructor</em>: the innermost function is a constructor, static or not.</summary>
internal sealed class InConstructor : FunctionWord
{
    public override string Phrase => "a constructor";

    protected override bool Fits(SyntaxNode function, MatchScope scope) => function is ConstructorDeclarationSyntax;
}
