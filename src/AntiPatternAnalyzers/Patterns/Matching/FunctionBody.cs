using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Bodies of functions, as a block or as an expression.</summary>
internal static class FunctionBody
{
    /// <summary>The block, the arrow with its expression, or the accessors where they are just a getter with a body; null where there is none.</summary>
    public static SyntaxNode? Of(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
        PropertyDeclarationSyntax property => (SyntaxNode?)property.ExpressionBody ?? (IsGetter(property.AccessorList) ? property.AccessorList : null),
        IndexerDeclarationSyntax indexer => (SyntaxNode?)indexer.ExpressionBody ?? (IsGetter(indexer.AccessorList) ? indexer.AccessorList : null),
        _ => null,
    };

    /// <summary>Whether accessors are just a getter with a body, which may as well stand behind an arrow.</summary>
    public static bool IsGetter(AccessorListSyntax? list) =>
        list is { Accessors: { Count: 1 } accessors } && accessors[0] is { Modifiers.Count: 0 } only && Of(only) != null && only.Keyword.ValueText == "get";

    /// <summary>The goals for two bodies of declarations; <c>{ ... }</c> is any body.</summary>
    public static Goal Match(SyntaxNode pattern, SyntaxNode code, Goal? next) =>
        pattern is BlockSyntax block && code is ArrowExpressionClauseSyntax arrow && AnyBody(block, arrow.Expression, next) is { } any
            ? any : new NodeGoal(pattern, code, next);

    /// <summary>The goals for a block of the pattern and an expression of the code.</summary>
    public static Goal? Match(BlockSyntax pattern, ExpressionSyntax code, Matcher matcher, Goal? next)
    {
        if (pattern.Statements.Count != 1 || pattern.Statements[0].AttributeLists.Count > 0) return null;
        return pattern.Statements[0] switch
        {
            ReturnStatementSyntax { Expression: { } value } => new NodeGoal(value, code, Returns(code, true, matcher, next)),
            ExpressionStatementSyntax { Expression: var value } => IsStatement(code) ? new NodeGoal(value, code, Returns(code, false, matcher, next)) : null,
            ThrowStatementSyntax failure => new NodeGoal(failure, code, next),
            _ => AnyBody(pattern, code, next),
        };
    }

    /// <summary>The goals for a statement that is all of the pattern, and an expression of the code.</summary>
    public static Goal? Match(ExpressionStatementSyntax pattern, ExpressionSyntax code, Matcher matcher, Goal? next)
    {
        if (!matcher.IsWhole(pattern) || pattern.AttributeLists.Count > 0) return null;
        var isCovered = new CheckGoal(held => matcher.Cover(ImmutableArray.Create<SyntaxNode>(code), held), next);
        return new NodeGoal(pattern.Expression, code, Returns(code, false, matcher, isCovered));
    }

    /// <summary>The goals for an expression of the pattern and a block of the code.</summary>
    public static Goal? Match(ExpressionSyntax pattern, BlockSyntax code, Goal? next)
    {
        if (code.Statements.Count != 1) return null;
        return code.Statements[0] switch
        {
            ReturnStatementSyntax { Expression: { } value } => new NodeGoal(pattern, value, next),
            ExpressionStatementSyntax { Expression: var value } => new NodeGoal(pattern, value, next),
            ThrowStatementSyntax failure when pattern is ThrowExpressionSyntax => new NodeGoal(pattern, failure, next),
            _ => null,
        };
    }

    /// <summary>Whether an expression can stand as a statement: only then does a function that it is all of return nothing.</summary>
    public static bool IsStatement(ExpressionSyntax code) => Conditions.Subject.Plain(ConditionalReceiver.Last((ExpressionSyntax)Conditions.Subject.Plain(code))) switch
    {
        InvocationExpressionSyntax or AssignmentExpressionSyntax or AwaitExpressionSyntax or BaseObjectCreationExpressionSyntax or PostfixUnaryExpressionSyntax => true,
        PrefixUnaryExpressionSyntax prefix => prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression,
        _ => false,
    };

    private static Goal? AnyBody(BlockSyntax pattern, ExpressionSyntax code, Goal? next) =>
        pattern.Statements is { Count: 1 } statements && statements[0] is LocalDeclarationStatementSyntax only && Hole.Of(only.GetFirstToken()) is { IsRun: true } run
            ? new BindGoal(run, Binding.Run(new[] { code }), next) : null;

    /// <summary>An expression that is a whole body is returned, or just evaluated where the function returns nothing.</summary>
    private static CheckGoal Returns(ExpressionSyntax code, bool value, Matcher matcher, Goal? next) =>
        new(held => ReturnsValue(code.Parent!, matcher.Scope) == value ? held : null, next);

    private static bool ReturnsValue(SyntaxNode around, MatchScope scope)
    {
        if (around is ArrowExpressionClauseSyntax && IsVoid(around.Parent!) is { } isVoid) return !isVoid;
        if (around is AnonymousFunctionExpressionSyntax lambda && scope.GivesValue(lambda) is { } gives) return gives;
        var symbol = around is ArrowExpressionClauseSyntax ? scope.DeclaredBy(around.Parent!) : scope.SymbolOf(around);
        if (symbol is not IMethodSymbol method) return symbol != null;
        return !method.ReturnsVoid && !(method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 });
    }

    /// <summary>Whether a declaration says itself that it returns nothing; null where its type has to be known, as that of an async method.</summary>
    private static bool? IsVoid(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax type } => type.Keyword.IsKind(SyntaxKind.VoidKeyword),
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword) ? null : false,
        BasePropertyDeclarationSyntax or OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => false,
        _ => null,
    };
}
