using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>The parameters that classes have themselves, which are known all over them.</summary>
internal static class ClassParameters
{
    /// <summary>Whether a class round the code has a parameter of a name.</summary>
    /// <param name="type">The innermost class.</param>
    /// <param name="name">The name.</param>
    /// <param name="declaredBy">What a declaration declares: of a class in parts, another part may have the parameters.</param>
    public static bool Have(SyntaxNode type, string name, Func<SyntaxNode, ISymbol?> declaredBy) =>
        type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().SelectMany(around => Parts(around, declaredBy)).SelectMany(Of).Any(parameter => parameter.Identifier.ValueText == name);

    private static IEnumerable<SyntaxNode> Parts(TypeDeclarationSyntax type, Func<SyntaxNode, ISymbol?> declaredBy) =>
        type.Modifiers.Any(SyntaxKind.PartialKeyword) && declaredBy(type) is { } symbol ? symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()) : new[] { type };

    private static IEnumerable<ParameterSyntax> Of(SyntaxNode type) =>
        type.ChildNodes().TakeWhile(node => node is not MemberDeclarationSyntax).OfType<ParameterListSyntax>().SelectMany(list => list.Parameters);
}
