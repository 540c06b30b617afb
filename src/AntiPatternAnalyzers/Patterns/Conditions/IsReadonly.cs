using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is readonly</em>: a <c>readonly</c> field, struct or struct member, or a property without a setter.</summary>
internal sealed class IsReadonly : SymbolWord
{
    public override string Phrase => "readonly";

    protected override bool? Fits(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.IsReadOnly,
        IPropertySymbol property => property.IsReadOnly,
        IMethodSymbol method => method.IsReadOnly,
        ITypeSymbol type => type.IsReadOnly,
        _ => false,
    };

    protected override bool? Spelled(Binding subject, MatchScope scope) => Subject.Code(subject) is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field }
        ? field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) : null;
}
