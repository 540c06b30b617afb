using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Anchors;

/// <summary>
/// The marks without which code of some kind cannot be: <c>?</c> of a condition, <c>~</c> of a finalizer. A pattern without
/// a word is looked for by those of the kinds that it can begin at. Marks that comments or other code are full of are left out: a walk is quicker.
/// </summary>
internal static class KindMarks
{
    private static readonly IReadOnlyDictionary<SyntaxKind, string> Marks = new Dictionary<SyntaxKind, string>
    {
        [SyntaxKind.AddExpression] = "+",
        [SyntaxKind.AddAssignmentExpression] = "+=",
        [SyntaxKind.AnonymousMethodExpression] = "delegate",
        [SyntaxKind.BitwiseAndExpression] = "&",
        [SyntaxKind.BitwiseNotExpression] = "~",
        [SyntaxKind.BitwiseOrExpression] = "|",
        [SyntaxKind.CoalesceExpression] = "??",
        [SyntaxKind.ConditionalExpression] = "?",
        [SyntaxKind.DestructorDeclaration] = "~",
        [SyntaxKind.ElementAccessExpression] = "[",
        [SyntaxKind.ElementBindingExpression] = "[",
        [SyntaxKind.EqualsExpression] = "==",
        [SyntaxKind.ExclusiveOrExpression] = "^",
        [SyntaxKind.GreaterThanOrEqualExpression] = ">=",
        [SyntaxKind.IndexExpression] = "^",
        [SyntaxKind.InvocationExpression] = "(",
        [SyntaxKind.LeftShiftExpression] = "<<",
        [SyntaxKind.LessThanOrEqualExpression] = "<=",
        [SyntaxKind.LogicalAndExpression] = "&&",
        [SyntaxKind.LogicalNotExpression] = "!",
        [SyntaxKind.LogicalOrExpression] = "||",
        [SyntaxKind.ModuloExpression] = "%",
        [SyntaxKind.ModuloAssignmentExpression] = "%=",
        [SyntaxKind.MultiplyAssignmentExpression] = "*=",
        [SyntaxKind.NotEqualsExpression] = "!=",
        [SyntaxKind.ParenthesizedLambdaExpression] = "=>",
        [SyntaxKind.PostDecrementExpression] = "--",
        [SyntaxKind.PostIncrementExpression] = "++",
        [SyntaxKind.PreDecrementExpression] = "--",
        [SyntaxKind.PreIncrementExpression] = "++",
        [SyntaxKind.RangeExpression] = "..",
        [SyntaxKind.SimpleAssignmentExpression] = "=",
        [SyntaxKind.SimpleLambdaExpression] = "=>",
        [SyntaxKind.SubtractExpression] = "-",
        [SyntaxKind.SubtractAssignmentExpression] = "-=",
        [SyntaxKind.SuppressNullableWarningExpression] = "!",
        [SyntaxKind.SwitchExpressionArm] = "=>",
    };

    /// <summary>The marks of which one stands in any code of some kinds; none where code of one of them needs none.</summary>
    public static ImmutableArray<string> Of(KindSet kinds) => kinds.All.All(Marks.ContainsKey)
        ? kinds.All.Select(kind => Marks[kind]).Distinct().ToImmutableArray()
        : ImmutableArray<string>.Empty;
}
