using AntiPatternAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Layout;

/// <summary>How a document is laid out; what is written new looks the same.</summary>
/// <param name="Text">The document.</param>
/// <param name="LineEnd">What ends its lines.</param>
/// <param name="Step">One step further in.</param>
/// <param name="OwnLines">Whether braces have lines for themselves, else they stand behind what they belong to.</param>
internal sealed record DocumentStyle(SourceText Text, string LineEnd, string Step, bool OwnLines)
{
    private const string UsualStep = "    ";

    public static DocumentStyle Of(SyntaxNode root, SourceText text)
    {
        var openings = root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.OpenBraceToken) && IsOfLines(token, text)).ToList();
        var blocks = openings.Where(brace => brace.Parent is BlockSyntax).DefaultIfEmpty(openings.FirstOrDefault()).ToList();
        var own = blocks.Count(brace => Indentation.IsFirstOnLine(text, brace.SpanStart));
        var step = openings.Select(brace => StepIn(brace, text)).FirstOrDefault(found => found.Length > 0) ?? UsualStep;
        return new DocumentStyle(text, LineEndings.Of(text), step, own * 2 >= blocks.Count);
    }

    /// <summary>What opens a block below a line that is indented so.</summary>
    public string Open(string indentation) => (OwnLines ? LineEnd + indentation : " ") + "{" + LineEnd + indentation + Step;

    /// <summary>What closes it.</summary>
    public string Close(string indentation) => LineEnd + indentation + "}";

    private static bool IsOfLines(SyntaxToken brace, SourceText text) =>
        brace.Parent is BlockSyntax or BaseTypeDeclarationSyntax or NamespaceDeclarationSyntax or AccessorListSyntax
        && text.Lines.GetLineFromPosition(brace.SpanStart).End <= brace.GetNextToken().SpanStart;

    private static string StepIn(SyntaxToken brace, SourceText text)
    {
        var next = brace.GetNextToken();
        if (next.IsKind(SyntaxKind.CloseBraceToken)) return "";
        var (outer, inner) = (Indentation.At(text, brace.SpanStart), Indentation.At(text, next.SpanStart));
        return inner.StartsWith(outer, StringComparison.Ordinal) ? inner.Substring(outer.Length) : "";
    }
}
