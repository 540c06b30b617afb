using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>A value of the pattern under another type or name of the code: <c>0</c> is <c>0L</c>, <c>default</c> of a number and a <c>const</c> that is zero.</summary>
internal sealed class Constants : Equivalence
{
    public override string Name => "constants";

    public override bool IsAroundNames => true;

    public override bool Concerns(SyntaxNode pattern) => IsNaN(pattern) || IsLiteral(pattern);

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        IsNaN(pattern) ? ConstantShape.Is(code) && code is not (LiteralExpressionSyntax or TypeOfExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax })
        : IsLiteral(pattern) && code is not ParenthesizedExpressionSyntax && ConstantShape.Is(code) && !IsSameLiteral(pattern, code);

    public override bool MayApply(SyntaxNode pattern, SyntaxNode code, in Glance glance) => Applies(pattern, code) && !IsSpelledOtherwise(pattern, code) && !IsNamedOtherwise(pattern, code, glance.Scope)
        && !(glance.ByDeclarations && glance.Scope.IsConstantKnown(code, out var value) && IsOther(pattern, code, value));

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        if (goal is { Pattern: LiteralExpressionSyntax wanted, Code: LiteralExpressionSyntax given } && !DefaultOf.IsSpelled(given))
        {
            return ConstantValue.AreSame(wanted.Token.Value, given.Token.Value) ? new[] { goal.Next ?? Structure.Nothing } : Enumerable.Empty<Goal>();
        }

        return new Goal[] { new CheckGoal(held => IsSame(goal.Pattern, goal.Code, matcher) ? held : null, goal.Next) };
    }

    /// <summary>Whether the code alone says that its value is another one: literals do, and no operation makes null.</summary>
    private static bool IsSpelledOtherwise(SyntaxNode pattern, SyntaxNode code) => code switch
    {
        LiteralExpressionSyntax given => !DefaultOf.IsSpelled(given) && !IsNaN(pattern) && !ConstantValue.AreSame(Value(pattern), given.Token.Value),
        BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or CastExpressionSyntax { Type: PredefinedTypeSyntax { Keyword.RawKind: not ((int)SyntaxKind.StringKeyword or (int)SyntaxKind.ObjectKeyword) } } => IsNull(pattern),
        _ => false,
    };

    /// <summary>Whether code is a name that no constant of the pattern's value has.</summary>
    private static bool IsNamedOtherwise(SyntaxNode pattern, SyntaxNode code, MatchScope scope)
    {
        if (IsNaN(pattern)) return scope.Roster?.IsNoNaN(code) == true;
        return pattern.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.NullLiteralExpression && scope.Roster?.IsOtherText(code, Value(pattern) as string) == true;
    }

    /// <summary>Whether a value, or having none, cannot be meant by a pattern; of the type, which may be that of an enum, nothing is known.</summary>
    private static bool IsOther(SyntaxNode pattern, SyntaxNode code, Optional<object?> value)
    {
        if (!value.HasValue) return !DefaultOf.IsSpelled(code);
        return IsNaN(pattern) ? value.Value is not (double.NaN or float.NaN) : !ConstantValue.AreSame(Value(pattern), value.Value);
    }

    private static bool IsSame(SyntaxNode pattern, SyntaxNode code, Matcher matcher)
    {
        var scope = matcher.Scope;
        if (code is CastExpressionSyntax cast && ImplicitCasts.IsRedundant(cast, scope)) return false;
        var value = scope.ConstantOf(code);
        if (!value.HasValue) return !IsNaN(pattern) && DefaultOf.IsSpelled(code) && IsNull(pattern) && scope.TypeOf(code) is { IsReferenceType: true };
        var isSame = IsNaN(pattern) ? IsNaN(matcher.Names[pattern]) && value.Value is double.NaN or float.NaN : ConstantValue.AreSame(Value(pattern), value.Value);
        return isSame && scope.TypeOf(code)?.TypeKind != TypeKind.Enum;
    }

    private static object? Value(SyntaxNode pattern) => pattern switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value,
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax literal } => ConstantValue.Negative(literal.Token.Value),
        _ => null,
    };

    private static bool IsLiteral(SyntaxNode pattern) =>
        pattern is LiteralExpressionSyntax { Token.ValueText: not Literals.Anything } && !DefaultOf.IsSpelled(pattern)
        || pattern is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax };

    /// <summary>Literals of one kind are compared by their shape, but for numbers.</summary>
    private static bool IsSameLiteral(SyntaxNode pattern, SyntaxNode code) =>
        code.IsKind(pattern.Kind()) && !code.IsKind(SyntaxKind.NumericLiteralExpression) && !code.IsKind(SyntaxKind.UnaryMinusExpression);

    private static bool IsNull(SyntaxNode pattern) => pattern.IsKind(SyntaxKind.NullLiteralExpression);

    private static bool IsNaN(ImmutableArray<ISymbol> names) =>
        names.Length == 1 && names[0] is IFieldSymbol { ConstantValue: double.NaN or float.NaN };

    /// <summary>By its looks; what it is must be asked.</summary>
    private static bool IsNaN(SyntaxNode node) => node is
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "NaN" } or IdentifierNameSyntax { Identifier.ValueText: "NaN", Parent: not MemberAccessExpressionSyntax };
}
