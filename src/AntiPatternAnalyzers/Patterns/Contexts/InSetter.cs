using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside a property setter</em>: the innermost function is a setter or an init accessor.</summary>
internal sealed class InSetter : FunctionWord
{
    public override string Phrase => "a property setter";

    protected override bool Fits(SyntaxNode function, MatchScope scope) => function is AccessorDeclarationSyntax { RawKind: (int)SyntaxKind.SetAccessorDeclaration or (int)SyntaxKind.InitAccessorDeclaration };
}
