using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>What a condition speaks of, seen as code, as a type, as a symbol and as a name.</summary>
internal static class Subject
{
    /// <summary>The code without what says nothing about it: the declaration of a declared name, the value of an argument, no parentheses, no <c>!</c>.</summary>
    public static SyntaxNode? Code(Binding subject) => (subject.Node ?? subject.Name.Parent) is { } node ? Plain(node) : null;

    /// <summary>The code of each element of a run, or of what else the hole holds.</summary>
    public static IEnumerable<SyntaxNode> Codes(Binding subject) =>
        subject.IsRun ? subject.Nodes.Select(Plain) : Code(subject) is { } code ? new[] { code } : Enumerable.Empty<SyntaxNode>();

    /// <summary>An expression without parentheses and <c>!</c>; of an argument or initializer its value.</summary>
    public static SyntaxNode Plain(SyntaxNode node)
    {
        while (Inner(node) is { } inner) node = inner;
        return node;
    }

    private static SyntaxNode? Inner(SyntaxNode node) => node switch
    {
        ArgumentSyntax argument => argument.Expression,
        AttributeArgumentSyntax argument => argument.Expression,
        EqualsValueClauseSyntax initializer => initializer.Value,
        ArrowExpressionClauseSyntax arrow => arrow.Expression,
        ExpressionStatementSyntax statement => statement.Expression,
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => forgiven.Operand,
        LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0],
        BaseFieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0],
        VariableDeclarationSyntax { Variables: { Count: 1 } variables } => variables[0],
        DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable } => variable,
        BaseTypeSyntax inherited => inherited.Type,
        TypeConstraintSyntax constraint => constraint.Type,
        _ => null,
    };

    /// <summary>A place in the code from which names are looked up; the file's end for a type that no code spells.</summary>
    public static int Position(Binding subject, MatchScope scope) =>
        (subject.Node ?? subject.Nodes.FirstOrDefault())?.SpanStart ?? (subject.Name == default ? scope.End : subject.Name.SpanStart);
}
