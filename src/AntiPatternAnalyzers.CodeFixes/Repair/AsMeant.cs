using AntiPatternAnalyzers.Patterns.Parsing;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.CodeFixes.Repair;

/// <summary>Whether code, written out, reads as the tree that was meant: the parser itself is the judge of precedence.</summary>
internal static class AsMeant
{
    public static bool Reads(IReadOnlyList<SyntaxNode> meant, Reading reading, CSharpParseOptions options) =>
        Reads(string.Join("\n", meant.Select(node => node.ToFullString())), meant, reading, options);

    public static bool Reads(string text, IReadOnlyList<SyntaxNode> meant, Reading reading, CSharpParseOptions options)
    {
        var code = new PatternCode(text, ImmutableArray<PatternCode.Insertion>.Empty);
        var read = reading.Read(code, options, out var error);
        return error == null && read.Length == meant.Count && read.Zip(meant, AreSame).All(same => same);
    }

    private static bool AreSame(SyntaxNode read, SyntaxNode meant) => SyntaxFactory.AreEquivalent(read, meant, topLevel: false);
}
