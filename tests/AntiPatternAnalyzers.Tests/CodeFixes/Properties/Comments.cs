using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Tests.CodeFixes.Properties;

/// <summary>Comments with a number each, in the gaps between tokens.</summary>
internal static class Comments
{
    private static readonly Regex Mark = new("c(?<number>[0-9]+)c", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>The code with comments in a share of its gaps.</summary>
    public static string In(string code, double share, Random random)
    {
        var (text, number) = (new StringBuilder(), 0);
        foreach (var token in CSharpSyntaxTree.ParseText(code, Verification.Code.Options).GetRoot().DescendantTokens())
        {
            text.Append(token.LeadingTrivia.ToFullString()).Append(token.Text);
            if (random.NextDouble() < share && !IsInText(token)) text.Append(random.Next(4) == 0 ? $" // c{number++}c\n" : $" /* c{number++}c */ ");
            text.Append(token.TrailingTrivia.ToFullString());
        }

        return text.ToString();
    }

    /// <summary>The numbers of the comments of a program.</summary>
    public static IEnumerable<int> Of(string code) => CSharpSyntaxTree.ParseText(code, Verification.Code.Options).GetRoot().DescendantTrivia(descendIntoTrivia: true)
        .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
        .SelectMany(trivia => Mark.Matches(trivia.ToString())).Select(mark => int.Parse(mark.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The directives of a program, in order.</summary>
    public static IEnumerable<string> Directives(string code) => CSharpSyntaxTree.ParseText(code, Verification.Code.Options).GetRoot()
        .DescendantTrivia().Where(trivia => trivia.IsDirective).Select(trivia => trivia.ToString().Trim());

    private static bool IsInText(SyntaxToken token) =>
        token.IsKind(SyntaxKind.EndOfFileToken) || token.Parent!.AncestorsAndSelf().Any(node => node is InterpolatedStringExpressionSyntax);
}
