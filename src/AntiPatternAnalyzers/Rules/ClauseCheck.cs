using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules.Grammar;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Rules;

/// <summary>What is wrong with the clauses of a case, as far as the document alone can tell.</summary>
internal sealed class ClauseCheck
{
    private readonly CaseSyntax _case;
    private readonly PatternTable _patterns;
    private readonly CSharpParseOptions _options;

    public ClauseCheck(CaseSyntax written, PatternTable patterns, CSharpParseOptions options) =>
        (_case, _patterns, _options) = (written, patterns, options);

    public IEnumerable<Problem> Problems()
    {
        var unread = _case.Clauses.SelectMany(CodeSpans.Of).Select(span => _patterns.Read(span, _options)).OfType<Problem>().ToList();
        var known = BoundHoles.Known(_case, _patterns);
        return unread.Concat(_case.Clauses.SelectMany(clause => OfClause(clause, known))).Concat(BareHoles());
    }

    private IEnumerable<Problem> OfClause(Clause clause, HashSet<string> known) => clause switch
    {
        WhereClause where => where.Conditions.SelectMany(condition => OfCondition(condition, known)),
        AtClause at => Unbound(at.Hole, known),
        NotThroughClause off => Unknown(off),
        _ => Enumerable.Empty<Problem>(),
    };

    private IEnumerable<Problem> OfCondition(ConditionSyntax condition, HashSet<string> known)
    {
        var faults = condition.Operands.Select(span => Fault(condition.Word, span)).OfType<Problem>();
        return condition.Subject == null ? faults : faults.Concat(Unbound(condition.Subject, known));
    }

    /// <summary>An operand that is no C# where C# belongs is reported as such.</summary>
    private Problem? Fault(ConditionWord word, CodeSpan span)
    {
        if (word.TakesCode && _patterns[span] == null || word.Fault(span.Code.Text, _patterns[span]) is not { } fault) return null;
        return Problem.At(span.Span, ProblemKinds.WrongOperand, span.Code.Text, $"{word.Verb} {word.Phrase}".Trim(), fault);
    }

    private static IEnumerable<Problem> Unbound(CodeSpan hole, HashSet<string> known)
    {
        if (Hole.NameIn(hole.Code.Text) is { } name && known.Contains(name)) yield break;
        yield return Problem.At(hole.Span, ProblemKinds.ConditionOnUnboundHole, hole.Code.Text);
    }

    private static IEnumerable<Problem> Unknown(NotThroughClause off)
    {
        if (Equivalence.All.Any(equivalence => equivalence.Name == off.Equivalence)) yield break;
        var names = string.Join(", ", Equivalence.All.Select(equivalence => equivalence.Name).OrderBy(name => name, StringComparer.Ordinal));
        yield return Problem.At(off.NameSpan, ProblemKinds.WordsNotUnderstood, off.Equivalence, $"the name of an equivalence ({names})");
    }

    private IEnumerable<Problem> BareHoles() =>
        from span in _case.Patterns
        where _patterns[span] is { IsBareHole: true } pattern && !HasCondition(pattern)
        select Problem.At(span.Span, ProblemKinds.BareHole, span.Code.Text);

    private bool HasCondition(Pattern pattern) =>
        _case.Conditions.Any(condition => condition.Subject == null || pattern.Holes.Any(hole => hole.Name == Hole.NameIn(condition.Subject.Code.Text)));
}
