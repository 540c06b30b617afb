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

    /// <summary>The rewrite, or null where the template cannot stand in the place of the match.</summary>
    public static Rewrite? Of(Finding finding, int choice, DocumentFindings document)
    {
        var (nodes, root) = (finding.Match.Nodes, document.Model.SyntaxTree.GetRoot(document.Cancellation));
        if (choice >= Choices(finding) || Directives.AreIn(nodes, root) || finding.Case.Removes && ChainRun.Is(finding.Match)) return null;
        if (!finding.Case.Removes) return Written(finding, finding.Case.Templates[choice], document);
        var removal = Removal.Of(nodes, document.Text);
        return removal == null ? null : new Rewrite(finding, ImmutableArray.Create(removal), null);
    }

    private static Rewrite? Written(Finding finding, Template template, DocumentFindings document)
    {
        var (match, options) = (finding.Match, (CSharpParseOptions)document.Model.SyntaxTree.Options);
        if (!template.IsOffered || template.Pattern == null) return null;
        if (DeclarationPlan.IsFor(match.Node)) return DeclarationPlan.Of(finding, template.Pattern, document);
        if (TemplateReading.For(template.Pattern, match.Node, options) is not { } reading) return null;
        var names = NameBinder.Bind(reading, document.Rules.Names);
        var code = MatchedCode.Of(match);
        if (names.Problems.Count > 0 || Losses.AreIn(finding, code, document)) return null;
        var types = new TypeWriter(document, match.Node.Ancestors().Any(node => node is InterpolationSyntax));
        var filled = new InsideHoles(document, match).Write(HoleFiller.Fill(reading, names, new HoleValues(reading, match.Bindings), types), template.Replacements);
        if (filled.IsEmpty || InPlace(filled, reading, match, document) is not { } edited) return null;
        var edit = edited(code, document.Text);
        var function = AsyncFunction.Round(match.Node, reading, document);
        return new Rewrite(finding, function.Edits.Insert(0, edit), Evaluations.Doubt(finding, reading) ?? function.Doubt);
    }

    /// <summary>The filled-in template, with what its place asks for, ready to be written.</summary>
    private static Func<MatchedCode, SourceText, Edit>? InPlace(ImmutableArray<SyntaxNode> filled, PatternReading reading, Match match, DocumentFindings document)
    {
        var options = (CSharpParseOptions)document.Model.SyntaxTree.Options;
        var nodes = Parentheses.Within(filled, reading.Reading, options);
        if (!AsMeant.Reads(nodes, reading.Reading, options)) return null;
        if (ChainRun.Is(match)) return nodes[0] is ExpressionSyntax run ? ChainRun.Of(run, match, options) : null;
        if (ConditionalTail.IsIn(match)) return ConditionalTail.Of(nodes, match) is { } tail ? tail : null;
        if (match.Node is ExpressionSyntax place && nodes[0] is ExpressionSyntax written) nodes = ImmutableArray.Create<SyntaxNode>(Parentheses.At(place, OverloadCast.At(place, TargetTyped.Like(place, written, document), document), options));
        return (code, text) => ResultWriter.Write(nodes, code, text);
    }
}
