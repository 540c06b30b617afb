using AntiPatternAnalyzers.CodeFixes.Declarations;
using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Layout;
using AntiPatternAnalyzers.CodeFixes.Repair;
using AntiPatternAnalyzers.CodeFixes.Safety;
using AntiPatternAnalyzers.CodeFixes.Substitution;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Planning;

/// <summary>What the n-th template of a finding's case does to its match.</summary>
internal static class RewritePlan
{
    /// <summary>How many fixes the row has for a finding.</summary>
    public static int Choices(Finding finding) => finding.Case.Removes ? 1 : finding.Case.Templates.Length;

    /// <summary>The rewrite, or why the template cannot stand in the place of the match.</summary>
    public static Plan Of(Finding finding, int choice, DocumentFindings document)
    {
        var root = document.Model.SyntaxTree.GetRoot(document.Cancellation);
        if (choice >= Choices(finding)) return Plan.No(Refusals.NoTemplate);
        if (Directives.AreIn(finding.Match.Nodes, root)) return Plan.No(Refusals.Directive);
        var plan = finding.Case.Removes ? Removed(finding, document) : Written(finding, finding.Case.Templates[choice], document);
        return plan.Rewrite is { } rewrite ? WithComments(rewrite, root, document.Style) : plan;
    }

    private static Plan WithComments(Rewrite rewrite, SyntaxNode root, DocumentStyle style)
    {
        var edits = rewrite.Edits.Select(edit => KeptComments.In(edit, root, style)).ToList();
        return edits.Contains(null) ? Plan.No(Refusals.Directive) : Plan.To(rewrite with { Edits = edits.OfType<Edit>().ToImmutableArray() });
    }

    private static Plan Removed(Finding finding, DocumentFindings document)
    {
        if (ChainRun.Is(finding.Match)) return Plan.No(Refusals.Part);
        return Removal.Of(finding.Match.Nodes, document.Style) is { } removal
            ? Plan.To(new Rewrite(finding, ImmutableArray.Create(removal), null)) : Plan.No(Refusals.NotWhole);
    }

    private static Plan Written(Finding finding, Template template, DocumentFindings document)
    {
        if (!template.IsOffered || template.Pattern == null) return Plan.No(Refusals.NoTemplate);
        if (!DeclarationPlan.IsFor(finding.Match.Node)) return InCode(finding, template, document);
        return DeclarationPlan.Of(finding, template.Pattern, document) is { } declared ? Plan.To(declared) : Plan.No(Refusals.Declaration);
    }

    private static Plan InCode(Finding finding, Template template, DocumentFindings document)
    {
        var (match, options) = (finding.Match, (CSharpParseOptions)document.Model.SyntaxTree.Options);
        if (TemplateReading.For(template.Pattern!, match.Node, options) is not { } reading) return Plan.No(StatementPlace.Refusal(template.Pattern!, match.Node));
        var names = NameBinder.Bind(reading, document.Rules.Names);
        if (names.Problems.Count > 0) return Plan.No(Refusals.Missing);
        var place = StatementPlace.Of(match, reading);
        var code = MatchedCode.Of(place);
        if (Losses.AreIn(finding, code, document)) return Plan.No(Refusals.Loss);
        var types = new TypeWriter(document, match.Node.Ancestors().Any(node => node is InterpolationSyntax));
        var filled = new InsideHoles(document, match).Write(HoleFiller.Fill(reading, names, new HoleValues(reading, match.Bindings), types), template.Replacements);
        return filled.IsEmpty ? Plan.No(Refusals.Hole) : Filled(finding, template, reading, filled, code, place, document);
    }

    /// <summary>The plan for a filled-in template: another spelling of it where that asks the same question, or in the same order.</summary>
    private static Plan Filled(Finding finding, Template template, PatternReading reading, ImmutableArray<SyntaxNode> filled, MatchedCode code, Match place, DocumentFindings document)
    {
        var isTurned = PartialOrder.IsTurned(finding, document);
        var isPartial = template.Denied != null && PartialOrder.Among(filled, finding.Match.Node, document);
        if (isPartial && !isTurned) return Instead(finding, template, template.Denied!, document);
        var doubt = Evaluations.Doubt(finding, reading) ?? (isTurned && !isPartial ? PartialOrder.Doubt : null);
        if (doubt == Evaluations.Order && InOrder(finding, template, reading, filled, document) is { } ordered) return ordered;
        if (InPlace(filled, reading, place, document)?.Invoke(code, document.Style) is not { } edit) return Plan.No(ConditionalTail.IsIn(finding.Match) ? Refusals.Conditional : Refusals.Unread);
        var function = AsyncFunction.Round(finding.Match.Node, reading, document);
        return Plan.To(new Rewrite(finding, function.Edits.Insert(0, edit), doubt ?? function.Doubt));
    }

    /// <summary>The same with the arguments in the order of the code; null where that settles nothing.</summary>
    private static Plan? InOrder(Finding finding, Template template, PatternReading reading, ImmutableArray<SyntaxNode> filled, DocumentFindings document)
    {
        if (ArgumentOrder.LikeCode(template.Pattern!, reading, filled, finding.Match, document) is not { } ordered) return null;
        var plan = Instead(finding, template, ordered, document);
        return plan.Rewrite is { Doubt: not Evaluations.Order } ? plan : null;
    }

    /// <summary>The plan for another spelling of a template, which the titles of actions show then.</summary>
    private static Plan Instead(Finding finding, Template template, Pattern spelling, DocumentFindings document)
    {
        var other = template with { Code = spelling.Text, Pattern = spelling, Denied = null };
        var told = finding.Case with { Templates = finding.Case.Templates.Replace(template, other) };
        return InCode(finding with { Case = told }, other, document);
    }

    /// <summary>The filled-in template, with what its place asks for, ready to be written.</summary>
    private static Func<MatchedCode, DocumentStyle, Edit?>? InPlace(ImmutableArray<SyntaxNode> filled, PatternReading reading, Match match, DocumentFindings document)
    {
        var options = (CSharpParseOptions)document.Model.SyntaxTree.Options;
        var nodes = Parentheses.Within(filled, reading.Reading, options);
        if (!AsMeant.Reads(nodes, reading.Reading, options)) return null;
        if (ChainRun.Is(match)) return nodes[0] is ExpressionSyntax run ? ChainRun.Of(run, match, options) : null;
        if (match.Node is ExpressionSyntax) nodes = StatementPlace.Bare(nodes);
        if (ConditionalTail.IsIn(match)) return ConditionalTail.Of(nodes, match) is { } tail ? tail : null;
        if (match.Node is ExpressionSyntax place && nodes[0] is ExpressionSyntax written) nodes = ImmutableArray.Create<SyntaxNode>(Parentheses.At(place, InItsPlace(written, place, document), options));
        return StatementPlace.Room(match.Node, nodes) is { } room
            ? (code, style) => room.Braced(indentation => ResultWriter.Write(nodes, code, style, indentation), style)
            : (code, style) => ResultWriter.Write(nodes, code, style);
    }

    private static ExpressionSyntax InItsPlace(ExpressionSyntax written, ExpressionSyntax place, DocumentFindings document) =>
        OverloadCast.At(place, TargetTyped.Like(place, ArgumentNames.In(written, place, document), document), document);
}
