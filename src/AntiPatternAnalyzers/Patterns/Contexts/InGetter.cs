using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary><em>inside a property getter</em>: the innermost function is a getter, of a property or an indexer.</summary>
internal sealed class InGetter : FunctionWord
{
    public override string Phrase => "a property getter";

    protected override bool Fits(SyntaxNode function, MatchScope scope) => function is AccessorDeclarationSyntax { RawKind: (int)SyntaxKind.GetAccessorDeclaration } or ArrowExpressionClauseSyntax;
}
