using AntiPatternAnalyzers.CodeFixes.Planning;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Repair;

/// <summary>Places where C# has no <c>await</c>, in words.</summary>
internal static class AwaitPlace
{
    /// <summary>Why a match can hold no <c>await</c>; null where it can.</summary>
    public static string? Doubt(SyntaxNode match, DocumentFindings document)
    {
        for (var (child, at) = (match, match.Parent); at != null; (child, at) = (at, at.Parent))
        {
            if (Around(at, child) is { } place) return $"an await cannot stand in {place}";
            if (!IsFunction(at)) continue;
            return !IsAsync(at) && Function(at, document) is { } function ? $"{function} cannot be async" : null;
        }

        return null;
    }

    /// <summary>Whether code is a function of its own, or a member that is none.</summary>
    public static bool IsFunction(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax or AccessorDeclarationSyntax;

    private static string? Around(SyntaxNode at, SyntaxNode child) => at switch
    {
        LockStatementSyntax locked when child == locked.Statement => "a lock",
        UnsafeStatementSyntax or FixedStatementSyntax => "unsafe code",
        CatchFilterClauseSyntax => "the filter of a catch",
        AttributeSyntax => "an attribute",
        ParameterSyntax => "the default of a parameter",
        FromClauseSyntax { Parent: QueryExpressionSyntax } => null,
        JoinClauseSyntax join when child == join.InExpression => null,
        QueryClauseSyntax or SelectOrGroupClauseSyntax or OrderingSyntax => "a query",
        _ => null,
    };

    private static string? Function(SyntaxNode function, DocumentFindings document) => function switch
    {
        AccessorDeclarationSyntax { Parent.Parent: EventDeclarationSyntax } => "an event",
        AccessorDeclarationSyntax or BasePropertyDeclarationSyntax => "a property",
        ConstructorDeclarationSyntax or TypeDeclarationSyntax => "a constructor",
        DestructorDeclarationSyntax => "a finalizer",
        OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => "an operator",
        BaseFieldDeclarationSyntax => "a field",
        LambdaExpressionSyntax lambda when IsTree(document.Model.GetTypeInfo(lambda, document.Cancellation).ConvertedType) => "an expression tree",
        _ when Parameters(function).Any(parameter => parameter.Modifiers.Any(IsByReference)) => "what has ref, in or out parameters",
        _ when IsIterator(function) => "an iterator",
        _ => null,
    };

    private static IEnumerable<ParameterSyntax> Parameters(SyntaxNode function) =>
        function.ChildNodes().OfType<ParameterListSyntax>().SelectMany(list => list.Parameters);

    private static bool IsByReference(SyntaxToken modifier) =>
        modifier.IsKind(SyntaxKind.RefKeyword) || modifier.IsKind(SyntaxKind.OutKeyword) || modifier.IsKind(SyntaxKind.InKeyword);

    private static bool IsTree(ITypeSymbol? type) => type is { Name: "Expression", ContainingNamespace.Name: "Expressions" };

    private static bool IsIterator(SyntaxNode function) =>
        function.DescendantNodes(node => node == function || !IsFunction(node) && node is not ExpressionSyntax).Any(node => node is YieldStatementSyntax);

    private static bool IsAsync(SyntaxNode function) => function.ChildTokens().Any(token => token.IsKind(SyntaxKind.AsyncKeyword));
}
