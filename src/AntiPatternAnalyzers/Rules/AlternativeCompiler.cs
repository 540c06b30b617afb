using System.Globalization;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules.Grammar;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Rules;

/// <summary>The Alternative cell, and alternative fences, to what the message says and a fix writes.</summary>
internal sealed class AlternativeCompiler
{
    private readonly AlternativeSyntax? _syntax;
    private readonly ImmutableArray<Fence> _fences;
    private readonly PatternTable _patterns;
    private readonly CSharpParseOptions _options;
    private readonly List<Problem> _problems;
    private readonly TextSpan _span;

    public AlternativeCompiler(RuleRow row, ImmutableArray<Fence> fences, PatternTable patterns, CSharpParseOptions options, List<Problem> problems)
    {
        _syntax = row.Alternative == null ? null : AlternativeGrammar.Read(row.Alternative);
        _span = row.Alternative?.Span ?? row.Span;
        (_fences, _patterns, _options, _problems) = (fences, patterns, options, problems);
    }

    public ImmutableArray<RuleCase> Compile(ImmutableArray<CaseSyntax> cases)
    {
        var paired = _syntax is { IsProse: false } && (_syntax.Cases.Length == cases.Length || ServesAll);
        if (_syntax is { IsProse: false } && !paired && !cases.IsEmpty) _problems.Add(NotPaired(cases.Length));
        return cases.Select((written, index) => Case(written, index, paired)).SelectMany(compiled => Opposite.Expand(compiled, _patterns, _options)).ToImmutableArray();
    }

    /// <summary><em>Remove it</em> alone serves all cases, as prose does.</summary>
    private bool ServesAll => _syntax is { Cases: { Length: 1 } only } && only[0].Removes;

    private Problem NotPaired(int cases) => Problem.At(
        _span, ProblemKinds.CasesDoNotPair, cases.ToString(CultureInfo.InvariantCulture), _syntax!.Cases.Length.ToString(CultureInfo.InvariantCulture));

    private RuleCase Case(CaseSyntax written, int index, bool paired)
    {
        var own = paired ? _syntax!.Cases[ServesAll ? 0 : index] : null;
        var bound = BoundHoles.Of(written, _patterns);
        var templates = (own?.Templates ?? ImmutableArray<TemplateSyntax>.Empty).Select(template => Template(template.Code, template.Replacements, bound))
            .Concat(FencedCases.Templates(_fences, index).Select(fence => Template(FenceReplacements.Without(fence), FenceReplacements.Read(fence), bound)))
            .ToImmutableArray();
        return new RuleCase(written, templates, own?.Removes ?? false, Words(own));
    }

    /// <summary>The words of the cell; none where it holds templates, which say themselves what to write.</summary>
    private string Words(AlternativeCaseSyntax? own) => own switch
    {
        null => _syntax?.Text ?? "",
        { Removes: true } => "remove it",
        _ => "",
    };

    private Template Template(CodeSpan code, ImmutableArray<ReplacementSyntax> with, HashSet<string> bound)
    {
        var pattern = Read(code, bound);
        var replacements = with.Select(written => (Value: Read(written.Value, bound), Target: Read(written.Target, bound))).ToList();
        var whole = replacements.Where(read => read is { Value: not null, Target: not null }).Select(read => new Replacement(read.Value!, read.Target!)).ToImmutableArray();
        return new Template(code.Code.Text, pattern ?? ParsedPatterns.Parse(code.Code.Text, _options, out _), whole, pattern != null && whole.Length == with.Length) { Span = code.Span };
    }

    /// <summary>Code to write; null where it is no C# or has a hole that no pattern of its case binds.</summary>
    private Pattern? Read(CodeSpan code, HashSet<string> bound)
    {
        var pattern = ParsedPatterns.Parse(code.Code.Text, _options, out var problem);
        if (problem != null) _problems.Add(Problem.At(code.Code.ToSource(problem.Span), ProblemKinds.TemplateDoesNotParse, problem.Arguments.ToArray()));
        var unbound = pattern?.Holes.FirstOrDefault(hole => !bound.Contains(hole.Name));
        if (unbound != null) _problems.Add(Problem.At(Place(code, unbound), ProblemKinds.UnboundHole, unbound.ToString()));
        return unbound == null ? pattern : null;
    }

    private static TextSpan Place(CodeSpan code, Hole hole)
    {
        var start = code.Code.Text.IndexOf(hole.ToString(), StringComparison.Ordinal);
        return start < 0 ? code.Span : code.Code.ToSource(new TextSpan(start, hole.ToString().Length));
    }
}
