using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>A cast of the code that says what holds without it: to the same type, or one that C# converts to by itself.</summary>
internal sealed class ImplicitCasts : Equivalence
{
    public override string Name => "implicit casts";

    public override bool IsAroundNames => true;

    public override bool Concerns(SyntaxNode pattern) => pattern is ExpressionSyntax and not CastExpressionSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        code is CastExpressionSyntax && pattern is ExpressionSyntax and not CastExpressionSyntax;

    public override bool MayApply(SyntaxNode pattern, SyntaxNode code, in Glance glance) => Applies(pattern, code) && glance.MayBe(pattern, ((CastExpressionSyntax)code).Expression);

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var cast = (CastExpressionSyntax)goal.Code;
        var isRedundant = new CheckGoal(held => IsRedundant(cast, matcher.Scope) ? held : null, goal.Next);
        yield return new NodeGoal(goal.Pattern, cast.Expression, isRedundant);
    }

    /// <summary>Whether the cast says what holds without it.</summary>
    public static bool IsRedundant(CastExpressionSyntax cast, MatchScope scope) => Conversion(cast, scope) is { } conversion
        && (conversion.IsIdentity || conversion is { IsImplicit: true, IsUserDefined: false } && !(conversion.IsNumeric && ChangesWhatIsComputed(cast)));

    /// <summary>Whether the cast is to a base or interface: what is null before it is null behind it, and nothing else is.</summary>
    public static bool KeepsNull(CastExpressionSyntax cast, MatchScope scope) =>
        Conversion(cast, scope) is { IsImplicit: true, IsUserDefined: false } conversion && (conversion.IsIdentity || conversion.IsReference || conversion.IsBoxing);

    private static Conversion? Conversion(CastExpressionSyntax cast, MatchScope scope) =>
        scope.SymbolOf(cast.Type) is ITypeSymbol { TypeKind: not (TypeKind.Error or TypeKind.Dynamic) } type
            ? scope.Model.ClassifyConversion(cast.Expression, type) : null;

    /// <summary>In arithmetic, and before a member, a number's type decides what happens: <c>(double)a / b</c> is another division.</summary>
    private static bool ChangesWhatIsComputed(ExpressionSyntax cast)
    {
        var around = cast.Parent;
        while (around is ParenthesizedExpressionSyntax) around = around.Parent;
        return around switch
        {
            MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax => true,
            BinaryExpressionSyntax binary => !SyntaxFacts.IsAssignmentExpression(binary.Kind()) && !Comparisons.Is(binary.Kind()),
            _ => false,
        };
    }
}
