using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>The names that the code of a member declares for itself: parameters, locals, local functions, range variables.</summary>
internal sealed class LocalNames
{
    /// <summary>The kinds of node that declare names, told by one look: every node of a member is gone through.</summary>
    private static readonly KindSet Declaring = new(new[]
    {
        SyntaxKind.VariableDeclarator, SyntaxKind.Parameter, SyntaxKind.SingleVariableDesignation, SyntaxKind.ForEachStatement, SyntaxKind.CatchDeclaration, SyntaxKind.LocalFunctionStatement, SyntaxKind.TypeParameter,
        SyntaxKind.FromClause, SyntaxKind.LetClause, SyntaxKind.JoinClause, SyntaxKind.JoinIntoClause, SyntaxKind.QueryContinuation,
    });

    private readonly Dictionary<string, List<SyntaxNode>> _declarations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<ExpressionSyntax>> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<SyntaxNode, SyntaxNode>?> _scopes = new(StringComparer.Ordinal);
    private readonly SyntaxNode _member;

    private LocalNames(SyntaxNode member)
    {
        _member = member;
        foreach (var node in CodeWalk.In(member))
        {
            if (Declaring.Contains(node) && NameOf(node) is { Length: > 0 } name) Add(name, node);
        }
    }

    /// <summary>The names of a member, or of the code of a field's first value.</summary>
    public static LocalNames Of(SyntaxNode member) => new(member);

    /// <summary>Whether a name is declared anywhere in the member.</summary>
    public bool Has(string name) => _declarations.ContainsKey(name);

    /// <summary>Whether a name is that of a type parameter of the member, and of nothing else in it.</summary>
    public bool IsTypeParameter(string name) => _declarations.TryGetValue(name, out var all) && all.Count == 1 && all[0] is TypeParameterSyntax { Parent.Parent: { } method } && method == _member;

    /// <summary>The local function that a name stands for where nothing else in the member has the name; else null.</summary>
    public LocalFunctionStatementSyntax? FunctionOf(string name, SyntaxNode use) =>
        _declarations.TryGetValue(name, out var all) && all.Count == 1 && all[0] is LocalFunctionStatementSyntax function && VariableScope.OfStatement(function) is { } scope
        && scope.Contains(use) && !(scope is SwitchStatementSyntax choice && choice.Expression.Contains(use)) ? function : null;

    /// <summary>The variable or parameter that a name stands for; null where it may be another one.</summary>
    public SyntaxNode? Find(string name, SyntaxNode use)
    {
        if (!_scopes.TryGetValue(name, out var scopes)) _scopes[name] = scopes = Scopes(_declarations[name]);
        for (var around = use; scopes != null && around != null && around != _member.Parent; around = around.Parent)
        {
            if (scopes.TryGetValue(around, out var declaration)) return declaration;
        }

        return null;
    }

    /// <summary>The declarations by their scopes; null where the blocks round one do not tell its scope, or two share one: discards do.</summary>
    private static Dictionary<SyntaxNode, SyntaxNode>? Scopes(List<SyntaxNode> declarations)
    {
        var scopes = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var declaration in declarations)
        {
            if (ScopeOf(declaration) is not { } scope || scopes.ContainsKey(scope)) return null;
            scopes.Add(scope, declaration);
        }

        return scopes;
    }

    /// <summary>All that is written as the value of a variable of a name.</summary>
    public ImmutableArray<ExpressionSyntax> Values(string name)
    {
        if (!_values.TryGetValue(name, out var values)) _values[name] = values = _member.DescendantNodes().Select(node => Value(node, name)).OfType<ExpressionSyntax>().ToImmutableArray();
        return values;
    }

    private static ExpressionSyntax? Value(SyntaxNode node, string name) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText == name ? variable.Initializer?.Value : null,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } assignment => left.Identifier.ValueText == name ? assignment.Right : null,
        AssignmentExpressionSyntax { Left: ParenthesizedExpressionSyntax } assignment => assignment.Right,
        _ => null,
    };

    private void Add(string name, SyntaxNode node)
    {
        if (!_declarations.TryGetValue(name, out var all)) _declarations.Add(name, all = new());
        all.Add(node);
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
        ForEachStatementSyntax loop => loop.Identifier.ValueText,
        CatchDeclarationSyntax caught => caught.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        TypeParameterSyntax parameter => parameter.Identifier.ValueText,
        FromClauseSyntax clause => clause.Identifier.ValueText,
        LetClauseSyntax clause => clause.Identifier.ValueText,
        JoinClauseSyntax clause => clause.Identifier.ValueText,
        JoinIntoClauseSyntax clause => clause.Identifier.ValueText,
        QueryContinuationSyntax clause => clause.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Where a name is known; null for one whose scope is not told by the blocks round it.</summary>
    private static SyntaxNode? ScopeOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Parent.Parent: { } statement } => ScopeOfLocal(statement),
        ParameterSyntax { Parent: ParameterListSyntax { Parent: { } function } } => function,
        ParameterSyntax { Parent: LambdaExpressionSyntax function } => function,
        ForEachStatementSyntax loop => loop.Statement,
        CatchDeclarationSyntax { Parent: { } clause } => clause,
        SingleVariableDesignationSyntax => VariableScope.Of(declaration),
        _ => null,
    };

    private static SyntaxNode? ScopeOfLocal(SyntaxNode statement) => statement switch
    {
        LocalDeclarationStatementSyntax => VariableScope.OfStatement(statement),
        UsingStatementSyntax or ForStatementSyntax or FixedStatementSyntax => statement,
        _ => null,
    };
}
