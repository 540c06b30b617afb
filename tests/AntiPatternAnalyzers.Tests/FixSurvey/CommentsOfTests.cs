using AntiPatternAnalyzers.FixSurvey;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Tests.FixSurvey;

/// <summary>When the survey over real code calls a comment lost.</summary>
public class CommentsOfTests
{
    [Theory]
    [InlineData("// why\nclass A;", "class A;", "why")]
    [InlineData("class A; /* a */ // b", "class A; // b", "a")]
    [InlineData("/// <summary>A.</summary>\nclass A;", "class A;", "<summary>A.< summary>")]
    [InlineData("// twice\nclass A; // twice", "class A; // twice", "twice")]
    public void Lists_a_comment_that_is_gone(string before, string after, string lost) => Assert.Equal([lost], Lost(before, after));

    [Theory]
    [InlineData("// why\nclass A;", "class A; /* why */")]
    [InlineData("class A; /* in\n   two lines */", "class A;\n/* in\ntwo lines */")]
    [InlineData("class A; // more", "// new\nclass A; // more")]
    [InlineData("class A { string a = \"// none\"; }", "class A { string a = \"\"; }")]
    public void Counts_what_a_comment_says_and_not_how_it_is_written(string before, string after) => Assert.Empty(Lost(before, after));

    private static IEnumerable<string> Lost(string before, string after) => Comments(before).Lost(Comments(after));

    private static CommentsOf Comments(string code) => CommentsOf.Code(CSharpSyntaxTree.ParseText(code).GetRoot());
}
