using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>A declaration taken apart into what is open and the core that must be the same.</summary>
internal readonly struct DeclarationParts
{
    private readonly SyntaxNode _node;

    public DeclarationParts(SyntaxNode node) => _node = node;

    public SyntaxTokenList Modifiers => _node switch
    {
        MemberDeclarationSyntax member => member.Modifiers,
        LocalFunctionStatementSyntax function => function.Modifiers,
        ParameterSyntax parameter => parameter.Modifiers,
        _ => default,
    };

    public SyntaxList<AttributeListSyntax> Attributes => _node switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        LocalFunctionStatementSyntax function => function.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        _ => default,
    };

    /// <summary>The parts that are compared one by one: what the pattern does not spell is left out on both sides.</summary>
    /// <param name="pattern">The declaration of the pattern.</param>
    /// <param name="code">That of the code.</param>
    public IReadOnlyList<SyntaxNodeOrToken> Core(SyntaxNode pattern, SyntaxNode code)
    {
        var modifiers = Modifiers;
        var spelled = pattern.ChildNodes().Where(child => !IsRun(child) && !IsGetter(child, code)).Select(child => child.Kind()).ToList();
        var isType = _node is TypeDeclarationSyntax;
        return NodeParts.Of(_node).Where(part => !modifiers.Contains(part.AsToken()) && !IsOpen(part, spelled, isType)).ToList();
    }

    /// <summary>Accessors that are just a run say nothing of how the property is written.</summary>
    private static bool IsRun(SyntaxNode child) => child is AccessorListSyntax list && AccessorShape.RunOf(list) != null;

    /// <summary>A getter of any body may stand behind an arrow.</summary>
    private static bool IsGetter(SyntaxNode child, SyntaxNode code) =>
        AccessorShape.IsOpenGetter(child) && code is BasePropertyDeclarationSyntax && FunctionBody.Of(code) != null;

    private static bool IsOpen(SyntaxNodeOrToken part, List<SyntaxKind> spelled, bool isType) => part.Kind() switch
    {
        SyntaxKind.AttributeList or SyntaxKind.BaseList => true,
        SyntaxKind.Block or SyntaxKind.ArrowExpressionClause or SyntaxKind.SemicolonToken => true,
        SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken => isType,
        SyntaxKind.AccessorList when FunctionBody.IsGetter((AccessorListSyntax)part.AsNode()!) => true,
        SyntaxKind.TypeParameterConstraintClause or SyntaxKind.TypeParameterList or SyntaxKind.EqualsValueClause
            or SyntaxKind.ExplicitInterfaceSpecifier or SyntaxKind.AccessorList or SyntaxKind.ParameterList
            or SyntaxKind.BaseConstructorInitializer or SyntaxKind.ThisConstructorInitializer => !spelled.Contains(part.Kind()),
        _ => part.AsNode() is MemberDeclarationSyntax && isType,
    };
}
