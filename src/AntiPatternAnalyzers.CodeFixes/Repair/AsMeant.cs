using AntiPatternAnalyzers.Patterns.Parsing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Repair;

/// <summary>Whether code, written out, reads as the tree that was meant: the parser itself is the judge of precedence.</summary>
internal static class AsMeant
{
    public static bool Reads(IReadOnlyList<SyntaxNode> meant, Reading reading, CSharpParseOptions options)
    {
        var text = string.Join("\n", meant.Select(node => node.ToFullString()));
        var isAttribute = meant[0] is AttributeSyntax;
        var code = new PatternCode(isAttribute ? $"[{text}]" : text, ImmutableArray<PatternCode.Insertion>.Empty);
        var read = reading.Read(code, options, out var error);
        var nodes = isAttribute ? read.OfType<AttributeListSyntax>().SelectMany(list => list.Attributes).ToArray() : read.AsEnumerable();
        return error == null && nodes.Count() == meant.Count && nodes.Zip(meant, AreSame).All(same => same);
    }

    private static bool AreSame(SyntaxNode read, SyntaxNode meant) => SyntaxFactory.AreEquivalent(read, meant, topLevel: false);
}
