using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Names;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Substitution;

/// <summary>Writes types in full and marks them, so that they can be shortened once they stand in their place.</summary>
internal sealed class TypeWriter
{
    private const string Kind = "name";
    private static readonly SymbolDisplayFormat Full = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly DocumentFindings _document;
    private readonly SymbolDisplayFormat _format;

    /// <param name="document">The document with the code that the holes hold.</param>
    /// <param name="isInterpolated">Whether the result stands in an interpolation, where <c>global::</c> would begin a format.</param>
    public TypeWriter(DocumentFindings document, bool isInterpolated)
    {
        _document = document;
        _format = isInterpolated ? Full.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted) : Full;
    }

    public static IEnumerable<SyntaxNode> In(SyntaxNode root) => root.GetAnnotatedNodes(Kind);

    /// <summary>A type that a template names, behind its namespace or the type round it.</summary>
    public ExpressionSyntax Qualified(INamedTypeSymbol type, SimpleNameSyntax name, ExpressionSyntax place)
    {
        if (type.ContainingType is { IsGenericType: true }) return place;
        var isType = SyntaxFacts.IsInTypeOnlyContext(place) || NamePlace.IsAttribute(place);
        return Mark(Behind(type.ContainingType ?? (INamespaceOrTypeSymbol)type.ContainingNamespace, name.WithoutTrivia(), isType));
    }

    /// <summary>What a hole holds as an expression or type; null where it is neither.</summary>
    public ExpressionSyntax? Expression(Binding value, ExpressionSyntax place)
    {
        var isType = SyntaxFacts.IsInTypeOnlyContext(place);
        return value.Node switch
        {
            IdentifierNameSyntax { IsVar: true } inferred when !IsDeclared(place) => Written(_document.Model.GetTypeInfo(inferred, _document.Cancellation).Type),
            ArgumentSyntax { NameColon: null, RefKindKeyword.RawKind: 0 } argument => Captured.Mark(argument.Expression, argument.Expression),
            ConstantPatternSyntax constant => Captured.Mark(constant.Expression, constant.Expression),
            TypeSyntax type => Captured.Mark(type, type),
            ExpressionSyntax expression when isType => Captured.Mark(SyntaxFactory.ParseTypeName(expression.ToString()), expression),
            ExpressionSyntax expression => Captured.Mark(expression, expression),
            null when value.Type != null => Written(value.Type),
            null when value.Name.RawKind != 0 => SyntaxFactory.IdentifierName(value.Name.WithLeadingTrivia().WithTrailingTrivia()),
            _ => null,
        };
    }

    private ExpressionSyntax? Written(ITypeSymbol? type) =>
        type is null or { IsAnonymousType: true } or { TypeKind: TypeKind.Error } ? null : Mark(SyntaxFactory.ParseTypeName(type.ToDisplayString(_format)));

    private ExpressionSyntax Behind(INamespaceOrTypeSymbol owner, SimpleNameSyntax name, bool isType)
    {
        if (owner is INamespaceSymbol { IsGlobalNamespace: true })
        {
            return _format == Full ? SyntaxFactory.AliasQualifiedName(SyntaxFactory.IdentifierName(SyntaxFactory.Token(SyntaxKind.GlobalKeyword)), name) : name;
        }

        var before = owner.ToDisplayString(_format);
        return isType
            ? SyntaxFactory.QualifiedName(SyntaxFactory.ParseName(before), name)
            : SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.ParseExpression(before), name);
    }

    private static bool IsDeclared(ExpressionSyntax place) => place.Parent is VariableDeclarationSyntax or ForEachStatementSyntax or DeclarationExpressionSyntax;

    private static T Mark<T>(T node)
        where T : SyntaxNode => node.WithAdditionalAnnotations(new SyntaxAnnotation(Kind));
}
