using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside a finalizer</em>: the innermost function is a finalizer.</summary>
internal sealed class InFinalizer : FunctionWord
{
    public override string Phrase => "a finalizer";

    protected override bool Fits(SyntaxNode function, MatchScope scope) => function is DestructorDeclarationSyntax;
}
