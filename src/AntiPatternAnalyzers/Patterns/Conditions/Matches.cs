using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Patterns.Anchors;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>matches `regex`</em>: the regular expression is found in its string value, else in its name, else in its text.</summary>
internal sealed class Matches : ConditionWord
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    public override string Verb => "matches";

    public override string Phrase => "";

    public override Operands Operands => Operands.One;

    public override bool TakesCode => false;

    internal override string? Fault(string operand, Pattern? code) => OperandFault.Expression(operand);

    internal override Anchor Names(IEnumerable<string> operands) => Anchor.Matching(operands.First());

    /// <summary>What need not spell a name is a creation that leaves its type to its target.</summary>
    internal override Anchor? Texts(IEnumerable<string> operands) =>
        TextEnd.Of(operands.First()) is { IsOfName: true } ? Names(operands).Or(Anchor.ImplicitCreation) : null;

    internal override Condition Bind(ImmutableArray<Operand> operands) => Bind(operands, MatchedText.Spelled);

    /// <summary>What spells a name and has no value is told by that name.</summary>
    internal override Condition BindForVariable(ImmutableArray<Operand> operands) =>
        Bind(operands, (subject, scope) => MatchedText.Spelled(subject, scope) ?? (Subject.Code(subject) is { } code && subject.Name == default ? SubjectName.Spelled(code) : null));

    private static Condition Bind(ImmutableArray<Operand> operands, Func<Binding, MatchScope, string?> spelling)
    {
        var expression = new Regex(operands[0].Text, RegexOptions.CultureInvariant, Patience);
        var seen = new SeenTexts(text => IsFound(expression, text));
        var end = TextEnd.Of(operands[0].Text);
        return new Question((subject, scope) => IsFound(expression, MatchedText.Of(subject, scope)))
        {
            Spelling = (subject, scope) => end != null && MatchedText.Written(subject) is { } code && end.Misses(code) ? false : spelling(subject, scope) is { } text ? seen.Answer(text) : Agreed(MatchedText.OneOf(subject, scope), seen),
            Declaration = (subject, scope) => MatchedText.Declared(subject, scope) is { } text ? seen.Answer(text) : null,
        };
    }

    /// <summary>The answer that is the same for all texts; null where it is not, or there is none.</summary>
    private static bool? Agreed(IEnumerable<string> texts, SeenTexts seen)
    {
        bool? agreed = null;
        foreach (var text in texts)
        {
            var answer = seen.Answer(text);
            if (answer == null || agreed != null && answer != agreed) return null;
            agreed = answer;
        }

        return agreed;
    }

    private static bool? IsFound(Regex expression, string text)
    {
        try
        {
            return expression.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
