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

    /// <summary>A declaration without a word that opens it, or in one, is not; those of interfaces need none, and of a partial one another part may have it.</summary>
    protected override bool? Spelled(Binding subject, MatchScope scope)
    {
        var declaration = Subject.Code(subject) is VariableDeclaratorSyntax variable ? variable.Parent?.Parent : Subject.Code(subject);
        return declaration is MemberDeclarationSyntax && declaration.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().Any(IsClosed) ? false : null;
    }

    private static bool IsClosed(MemberDeclarationSyntax declaration) =>
        declaration is BaseFieldDeclarationSyntax or MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } or PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } or TypeDeclarationSyntax
        && declaration.Parent is not InterfaceDeclarationSyntax
        && !declaration.Modifiers.Any(word => word.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.PartialKeyword);

    private static IEnumerable<ISymbol> Round(ISymbol symbol)
    {
        for (var at = symbol; at is not (null or INamespaceSymbol); at = at.ContainingSymbol) yield return at;
    }
}
