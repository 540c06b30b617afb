using System.Globalization;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules.Grammar;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Rules;

/// <summary>One row to a rule, with everything that is wrong with it.</summary>
internal sealed class RowCompiler
{
    private const int LongestCell = 20_000;

    private readonly LearningsDocument _document;
    private readonly RuleRow _row;
    private readonly CSharpParseOptions _options;
    private readonly LearningFinder _learnings;
    private readonly IdRegister _ids;
    private readonly List<Problem> _problems = new();
    private readonly PatternTable _patterns = new();
    private bool _isRunnable = true;

    public RowCompiler(LearningsDocument document, RuleRow row, CSharpParseOptions options, LearningFinder learnings, IdRegister ids) =>
        (_document, _row, _options, _learnings, _ids) = (document, row, options, learnings, ids);

    /// <summary>The rule, or null where the row is prose or has a fault; and all that is wrong.</summary>
    public (Rule? Rule, IReadOnlyList<Problem> Problems) Compile()
    {
        if (TooLong() is { } refused) return (null, new[] { refused });
        var learning = FindLearning();
        var tokens = CellTokens.Of(_row.AntiPattern);
        var fences = learning?.Entry == null ? ImmutableArray<Fence>.Empty : Fences(learning.Entry, IdColumn?.Text ?? CellGrammar.IdIn(tokens));
        var syntax = CellGrammar.Read(_row.AntiPattern, tokens, fences.Any(fence => fence.Kind == FenceKind.AntiPattern));
        if (syntax.Cases.IsEmpty && syntax.Problems.IsEmpty && syntax.Id == null && IdColumn == null) return (null, _problems);

        Fail(syntax.Problems);
        Fail(fences.Where(fence => fence.Kind == FenceKind.AntiPattern).SelectMany(fence => FenceClauses.Read(fence).Problems));
        var id = ClaimId(syntax);
        var cases = FencedCases.Fill(syntax.Cases, fences);
        foreach (var written in cases) Check(written);
        var rule = Create(id, syntax, cases, fences, learning);
        return (_isRunnable && !cases.IsEmpty ? rule : null, _problems);
    }

    private Problem? TooLong() => new[] { _row.AntiPattern, _row.Alternative }.OfType<Cell>().FirstOrDefault(cell => cell.Span.Length > LongestCell) is { } cell
        ? Problem.At(new TextSpan(cell.Span.Start + LongestCell, 1), ProblemKinds.RowFailed, $"a cell of it is longer than {LongestCell.ToString("#,0", CultureInfo.InvariantCulture)} characters")
        : null;

    private Rule Create(string id, RowSyntax syntax, ImmutableArray<CaseSyntax> cases, ImmutableArray<Fence> fences, Learning? learning)
    {
        var severity = _row.Severity == null ? null : SeveritySyntax.Read(_row.Severity);
        var scope = _row.Scope == null ? null : ScopeSyntax.Read(_row.Scope);
        if (severity != null) _problems.AddRange(severity.Problems);
        if (scope != null) _problems.AddRange(scope.Problems);
        var compiled = new AlternativeCompiler(_row, fences, _patterns, _options, _problems).Compile(cases);
        return new Rule(
            _document, _row, id, syntax.Title, _row.Problem?.Text ?? "", _row.Alternative?.Text ?? "",
            severity?.Severity ?? ReportDiagnostic.Warn, scope?.Scope ?? Scope.Everywhere, compiled, _patterns, learning);
    }

    /// <summary>The ID column where the row fills it; null where it does not.</summary>
    private Cell? IdColumn => _row.Id is { Text.Length: > 0 } cell ? cell : null;

    private string ClaimId(RowSyntax syntax)
    {
        var line = _document.Text.Lines.GetLineFromPosition(_row.Span.Start).LineNumber + 1;
        var id = _ids.Claim(IdColumn?.Text ?? syntax.Id, IdColumn?.Span ?? syntax.IdSpan, $"{DocumentPath.NameOf(_document.Path)}:{line}", out var problem);
        if (problem != null) _problems.Add(problem);
        return id;
    }

    private Learning? FindLearning()
    {
        Learning? found = null;
        foreach (var link in _row.Links)
        {
            var learning = _learnings.Find(_document, link, out var broken);
            found ??= learning;
            if (broken != null) _problems.Add(Problem.At(link.Span, ProblemKinds.BrokenLink, link.Target, broken));
        }

        return found;
    }

    /// <summary>The fences of the entry that are this row's: they name its ID, or none.</summary>
    private static ImmutableArray<Fence> Fences(Entry entry, string? id) =>
        entry.Fences.Where(fence => fence.Id == null || string.Equals(fence.Id, id, StringComparison.OrdinalIgnoreCase)).ToImmutableArray();

    private void Check(CaseSyntax written)
    {
        foreach (var pattern in written.Patterns) Fail(_patterns.Read(pattern, _options));
        Fail(new ClauseCheck(written, _patterns, _options).Problems());
    }

    private void Fail(Problem? problem)
    {
        if (problem != null) Fail(new[] { problem });
    }

    private void Fail(IEnumerable<Problem> problems)
    {
        var before = _problems.Count;
        _problems.AddRange(problems);
        if (_problems.Count > before) _isRunnable = false;
    }
}
