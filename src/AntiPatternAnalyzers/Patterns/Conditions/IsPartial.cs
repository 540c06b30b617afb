using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is partial</em>: its type or method is declared <c>partial</c>; of another assembly this cannot be told.</summary>
internal sealed class IsPartial : SymbolWord
{
    public override string Phrase => "partial";

    protected override bool? Fits(ISymbol symbol) => symbol.DeclaringSyntaxReferences.IsEmpty ? null : symbol.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax())
        .OfType<MemberDeclarationSyntax>()
        .Any(declaration => declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
