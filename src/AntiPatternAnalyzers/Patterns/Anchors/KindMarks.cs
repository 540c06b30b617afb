using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Anchors;

/// <summary>
/// The marks without which code of some kind cannot be: <c>?</c> of a condition, <c>~</c> of a finalizer. A pattern without
/// a word is looked for by those of the kinds that it can begin at. Marks that code is full of are left out: a walk is quicker.
/// </summary>
internal static class KindMarks
{
    /// <summary>The beginning of an interpolated string, which has quotes and more of its kind beside it.</summary>
    public const string Interpolation = "$";

    private static readonly IReadOnlyDictionary<SyntaxKind, string> Marks = new Dictionary<SyntaxKind, string>
    {
        [SyntaxKind.AddAssignmentExpression] = "+=",
        [SyntaxKind.AddExpression] = "+",
        [SyntaxKind.AndAssignmentExpression] = "&=",
        [SyntaxKind.AnonymousMethodExpression] = "delegate",
        [SyntaxKind.BitwiseAndExpression] = "&",
        [SyntaxKind.BitwiseNotExpression] = "~",
        [SyntaxKind.BitwiseOrExpression] = "|",
        [SyntaxKind.CastExpression] = ")",
        [SyntaxKind.CoalesceExpression] = "??",
        [SyntaxKind.ConditionalExpression] = "?",
        [SyntaxKind.DestructorDeclaration] = "~",
        [SyntaxKind.DivideAssignmentExpression] = "/=",
        [SyntaxKind.DivideExpression] = "/",
        [SyntaxKind.ElementAccessExpression] = "[",
        [SyntaxKind.ElementBindingExpression] = "[",
        [SyntaxKind.EqualsExpression] = "==",
        [SyntaxKind.ExclusiveOrAssignmentExpression] = "^=",
        [SyntaxKind.ExclusiveOrExpression] = "^",
        [SyntaxKind.GreaterThanExpression] = ">",
        [SyntaxKind.GreaterThanOrEqualExpression] = ">=",
        [SyntaxKind.IndexExpression] = "^",
        [SyntaxKind.InterpolatedStringExpression] = Interpolation,
        [SyntaxKind.InvocationExpression] = "(",
        [SyntaxKind.LeftShiftExpression] = "<<",
        [SyntaxKind.LessThanExpression] = "<",
        [SyntaxKind.LessThanOrEqualExpression] = "<=",
        [SyntaxKind.LogicalAndExpression] = "&&",
        [SyntaxKind.LogicalNotExpression] = "!",
        [SyntaxKind.LogicalOrExpression] = "||",
        [SyntaxKind.ModuloAssignmentExpression] = "%=",
        [SyntaxKind.ModuloExpression] = "%",
        [SyntaxKind.MultiplyAssignmentExpression] = "*=",
        [SyntaxKind.MultiplyExpression] = "*",
        [SyntaxKind.NotEqualsExpression] = "!=",
        [SyntaxKind.OrAssignmentExpression] = "|=",
        [SyntaxKind.ParenthesizedLambdaExpression] = "=>",
        [SyntaxKind.PostDecrementExpression] = "--",
        [SyntaxKind.PostIncrementExpression] = "++",
        [SyntaxKind.PreDecrementExpression] = "--",
        [SyntaxKind.PreIncrementExpression] = "++",
        [SyntaxKind.RangeExpression] = "..",
        [SyntaxKind.RightShiftExpression] = ">>",
        [SyntaxKind.SimpleAssignmentExpression] = "=",
        [SyntaxKind.SimpleLambdaExpression] = "=>",
        [SyntaxKind.SubtractAssignmentExpression] = "-=",
        [SyntaxKind.SubtractExpression] = "-",
        [SyntaxKind.SuppressNullableWarningExpression] = "!",
        [SyntaxKind.SwitchExpressionArm] = "=>",
        [SyntaxKind.UnaryMinusExpression] = "-",
        [SyntaxKind.UnaryPlusExpression] = "+",
    };

    /// <summary>Declarations that have a mark where they give a value, or are of a pointer.</summary>
    private static readonly ImmutableHashSet<SyntaxKind> Declarations = ImmutableHashSet.Create(
        SyntaxKind.Parameter, SyntaxKind.PropertyDeclaration, SyntaxKind.LocalDeclarationStatement, SyntaxKind.FieldDeclaration);

    /// <summary>The marks of which one stands in any code that a pattern matches; none where it may match code that needs none.</summary>
    /// <param name="kinds">The kinds that a match can begin at.</param>
    /// <param name="first">The first node of the pattern.</param>
    public static ImmutableArray<string> Of(KindSet kinds, SyntaxNode first)
    {
        if (kinds.All.All(Marks.ContainsKey)) return kinds.All.Select(kind => Marks[kind]).Distinct().ToImmutableArray();
        return MarkOf(first) is { } mark && kinds.All.All(Declarations.Contains) ? ImmutableArray.Create(mark) : ImmutableArray<string>.Empty;
    }

    /// <summary>Whether one of the words that are looked for is a mark; one that is a keyword is found as words are.</summary>
    public static bool IsMark(string word) => Anchor.ExpressionIn(word) == null && !SyntaxFacts.IsIdentifierStartCharacter(word[0]);

    private static string? MarkOf(SyntaxNode declaration) => declaration switch
    {
        ParameterSyntax { Default: not null } or PropertyDeclarationSyntax { Initializer: not null } => "=",
        LocalDeclarationStatementSyntax local when GivesValue(local.Declaration) => "=",
        FieldDeclarationSyntax field when GivesValue(field.Declaration) => "=",
        ParameterSyntax { Type: PointerTypeSyntax } => "*",
        _ => null,
    };

    private static bool GivesValue(VariableDeclarationSyntax declaration) => declaration.Variables.Any(variable => variable.Initializer != null);
}
