using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Layout;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Comments;

/// <summary>A comment above a finding, that says what to do instead and where it was learned.</summary>
internal static class CommentEdit
{
    /// <summary>The edit, or null where the comment is there already.</summary>
    public static Edit? Of(Finding finding, HelpLink links, SourceText text)
    {
        var place = finding.Match.Node.AncestorsAndSelf().FirstOrDefault(IsLine) ?? finding.Match.Node;
        var comment = PlainText.Line($"// {finding.Rule.Id}: {What(finding)} ({Where(finding.Rule, links)})");
        var line = text.Lines.GetLineFromPosition(place.SpanStart);
        if (line.LineNumber > 0 && text.Lines[line.LineNumber - 1].ToString().Trim() == comment) return null;
        var start = Indentation.IsFirstOnLine(text, place.SpanStart) ? line.Start + Indentation.At(text, place.SpanStart).Length : place.SpanStart;
        return new Edit(new TextSpan(start, 0), comment + LineEndings.Of(text) + Indentation.At(text, place.SpanStart));
    }

    private static bool IsLine(SyntaxNode node) =>
        node is MemberDeclarationSyntax or UsingDirectiveSyntax or StatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax };

    private static string What(Finding finding) => Message.Alternative(finding) is { Length: > 0 } words ? words : finding.Rule.Title;

    private static string Where(Rule rule, HelpLink links) => rule.Entry is { } entry
        ? $"{links.Shown(entry.Document)}#{entry.Anchor}"
        : $"{links.Shown(rule.Document)}:{rule.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
