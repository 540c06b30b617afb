using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A place that gives a local, or another place that can be assigned to, a value.</summary>
/// <param name="Place">The assignment or declaration.</param>
/// <param name="Value">What it is given, or null where no expression says it: <c>out</c>, <c>++</c>, <c>foreach</c>.</param>
internal sealed record LocalWrite(SyntaxNode Place, ExpressionSyntax? Value)
{
    /// <summary>The write that an expression is, such as a name of the local; null where it is only read.</summary>
    public static LocalWrite? Of(ExpressionSyntax written)
    {
        SyntaxNode node = written;
        while (node.Parent is ParenthesizedExpressionSyntax) node = node.Parent;
        return node.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == node =>
                new LocalWrite(assignment, assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) ? assignment.Right : null),
            ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } argument => new LocalWrite(argument, null),
            ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => Deconstruction(tuple),
            RefExpressionSyntax reference => new LocalWrite(reference, null),
            _ => Operator(node.Parent),
        };
    }

    /// <summary>The write that a declaration is, or null for a parameter and for a local without a value.</summary>
    public static LocalWrite? OfDeclaration(SyntaxNode declaration) => declaration switch
    {
        ParameterSyntax or VariableDeclaratorSyntax { Initializer: null } => null,
        VariableDeclaratorSyntax variable => new LocalWrite(variable, variable.Initializer!.Value),
        _ => new LocalWrite(declaration, null),
    };

    /// <summary>Whether the place is an assignment or declaration that does nothing with the value before.</summary>
    public bool IsPlain => Value != null;

    private static LocalWrite? Operator(SyntaxNode? parent) => parent?.Kind() switch
    {
        SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.PostIncrementExpression
            or SyntaxKind.PostDecrementExpression or SyntaxKind.AddressOfExpression => new LocalWrite(parent, null),
        _ => null,
    };

    private static LocalWrite? Deconstruction(SyntaxNode tuple)
    {
        while (tuple.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax outer }) tuple = outer;
        return tuple.Parent is AssignmentExpressionSyntax assignment && assignment.Left == tuple ? new LocalWrite(assignment, null) : null;
    }
}
