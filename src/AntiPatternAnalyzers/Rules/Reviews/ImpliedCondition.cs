using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Patterns.Parsing;
using AntiPatternAnalyzers.Rules.Grammar;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>
/// A condition asked of a specimen: of code that spells all that it is it holds as ever; of a hole only where the case of the
/// specimen says the same of that hole, or gives it a type from which it follows.
/// </summary>
internal sealed class ImpliedCondition(HoleCondition condition, ConditionSyntax written, Premises premises) : Condition
{
    public override bool SpeaksOfRuns => true;

    public override Bindings? Holds(Binding subject, Bindings bindings, MatchScope scope)
    {
        if (Openness.IsClosed(subject) && !SpeaksOfSurroundings) return condition.Holds(subject, bindings, scope);
        var hole = condition.Hole.Length == 0 ? "" : Openness.HoleIn(subject)?.Name;
        if (hole != null && premises.Say(hole, written, bindings)) return WithOperands(bindings);
        return IsInherited || IsOfEveryLiteral(subject) ? condition.Holds(subject, bindings, scope) : null;
    }

    public override bool CanTell(Binding subject, MatchScope scope) => false;

    private bool SpeaksOfSurroundings => written.Word is IsUnused or IsAwaitedLater or IsReassigned or ComesFrom or IsConvertedDefault;

    /// <summary>Whether it holds for whatever derives from a type for which it holds.</summary>
    private bool IsInherited => !written.Negated && written.Word is IsType or TypeFamily && condition.Hole.Length > 0;

    private bool IsOfEveryLiteral(Binding subject) => !written.Negated && written.Word is IsLiteral or IsConstant && subject.Node is LiteralExpressionSyntax;

    /// <summary>Holes of the operands are those of the same name in the specimen's case.</summary>
    private Bindings WithOperands(Bindings bindings) => written.Operands
        .SelectMany(span => System.Text.RegularExpressions.Regex.Matches(span.Code.Text, @"\$(\w+)").Cast<System.Text.RegularExpressions.Match>())
        .Select(match => match.Groups[1].Value)
        .Where(name => bindings[name] == null)
        .Aggregate(bindings, (all, name) => all.With(name, Binding.Of(SyntaxFactory.Identifier($"{Marker.Letter}{name}"))));
}
