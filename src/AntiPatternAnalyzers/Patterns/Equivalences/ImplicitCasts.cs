using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>A cast of the code that says what holds without it: to the same type, or one that C# converts to by itself.</summary>
internal sealed class ImplicitCasts : Equivalence
{
    public override string Name => "implicit casts";

    public override bool IsAroundNames => true;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        code is CastExpressionSyntax && pattern is ExpressionSyntax and not CastExpressionSyntax;

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var cast = (CastExpressionSyntax)goal.Code;
        var isRedundant = new CheckGoal(held => IsRedundant(cast, matcher.Scope) ? held : null, goal.Next);
        yield return new NodeGoal(goal.Pattern, cast.Expression, isRedundant);
    }

    private static bool IsRedundant(CastExpressionSyntax cast, MatchScope scope)
    {
        if (scope.SymbolOf(cast.Type) is not ITypeSymbol { TypeKind: not (TypeKind.Error or TypeKind.Dynamic) } type) return false;
        var conversion = scope.Model.ClassifyConversion(cast.Expression, type);
        if (conversion.IsIdentity) return true;
        return conversion is { IsImplicit: true, IsUserDefined: false } && !(conversion.IsNumeric && ChangesWhatIsComputed(cast));
    }

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
