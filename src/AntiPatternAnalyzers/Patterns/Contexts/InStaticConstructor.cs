using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside a static constructor</em>: the innermost function is a static constructor.</summary>
internal sealed class InStaticConstructor : FunctionWord
{
    public override string Phrase => "a static constructor";

    protected override bool Fits(SyntaxNode function, MatchScope scope) => function is ConstructorDeclarationSyntax constructor && constructor.Modifiers.Any(SyntaxKind.StaticKeyword);
}
