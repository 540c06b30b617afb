using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is visible outside</em>: it and all that it stands in are public or protected; a parameter where its member is.</summary>
internal sealed class IsVisibleOutside : SymbolWord
{
    public override string Phrase => "visible outside";

    protected override bool? Fits(ISymbol symbol) => symbol switch
    {
        ILocalSymbol or INamespaceSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.LambdaMethod } => false,
        IParameterSymbol or ITypeParameterSymbol => Fits(symbol.ContainingSymbol),
        _ => Round(symbol).All(around => around.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal),
    };

    /// <summary>A member without a word that opens it is not; those of interfaces need none, and of a partial one another part may have it.</summary>
    protected override bool? Spelled(Binding subject, MatchScope scope) => Member(Subject.Code(subject)) is { } member && IsClosed(member) ? false : null;

    private static MemberDeclarationSyntax? Member(SyntaxNode? code) => code switch
    {
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } => field,
        MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } method => method,
        PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property => property,
        _ => null,
    };

    private static bool IsClosed(MemberDeclarationSyntax member) => member.Parent is not InterfaceDeclarationSyntax
        && !member.Modifiers.Any(word => word.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.PartialKeyword);

    private static IEnumerable<ISymbol> Round(ISymbol symbol)
    {
        for (var at = symbol; at is not (null or INamespaceSymbol); at = at.ContainingSymbol) yield return at;
    }
}
