using System.Globalization;
using AntiPatternAnalyzers.Problems;
using AntiPatternAnalyzers.Tests.CodeFixes;
using Project = AntiPatternAnalyzers.Tests.Analysis.Project;

namespace AntiPatternAnalyzers.Tests.Reliability;

/// <summary>What a document says is shown as it is: nothing of it reaches a terminal, an editor or a comment as an order.</summary>
public class ShownTextTests
{
    private const string Red = "\u001b[31m";
    private const string Turned = "\u202e";

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("two  blanks\tand\r\nlines\u2028and\u0085more", "two blanks and lines and more")]
    [InlineData("\u001b[31mred\u0007", "\\u001B[31mred\\u0007")]
    [InlineData("a\u202eb\u2066c\u200fd", "a\\u202Eb\\u2066c\\u200Fd")]
    [InlineData("zero\u200bwidth\ufeff", "zero\\u200Bwidth\\uFEFF")]
    [InlineData("क्\u200dष 👨\u200d👩", "क्\u200dष 👨\u200d👩")]
    public void A_line_shows_what_is_there(string text, string shown) => Assert.Equal(shown, PlainText.Line(text));

    [Fact]
    public void Half_a_character_is_spelled_out_and_a_whole_one_is_not() => Assert.Equal("half \\uD83D, whole \ud83d\ude00", PlainText.Line("half \ud83d, whole \ud83d\ude00"));

    [Fact]
    public void Messages_titles_descriptions_and_links_hold_no_order()
    {
        var found = Project.Of($"| AP0001: Ti{Red}tle{Turned}: `$t.Result` | Pro{Red}blem{Turned} | Al{Red}t{Turned}er |", $"class C {{ object M(C c) => c.D(\"{Turned}\").Result; }}").Diagnostics();
        AssertPlain(Assert.Single(found, diagnostic => diagnostic.Id == "AP0001"));
    }

    [Theory]
    [InlineData("| AP0001: T: `$t.Re\u001bsult(` | p | q |")]
    [InlineData("| AP0001: T: `$t.Result` whe\u001bre blue\u202e | p | q |")]
    [InlineData("| AP0001: T: `$t.Result` where `$\u202ex` is `string` | p | q |")]
    [InlineData("| AP\u202e01: T: `$t.Result` | p | [a](#b\u001b) |")]
    public void Problems_hold_no_order(string row)
    {
        var problems = Project.Of(row, "class C { }").Diagnostics();
        Assert.NotEmpty(problems);
        Assert.All(problems, AssertPlain);
    }

    [Fact]
    public async Task Actions_and_comments_hold_no_order()
    {
        var shop = Shop.Of($"| ID | Anti-Pattern | Problem | Alternative |\n|---|---|---|---|\n| AP0001 | `$t.Result` | p | stop{Red} that{Turned} */ \u2028int x; |\n", "class C { object M(C c) => c.Result; C Result; }");
        var actions = await shop.ActionsAsync((await shop.DiagnosticsAsync(shop.Document))[0]);
        var text = await shop.AfterAsync(actions[^1]);

        Assert.All(actions, action => Assert.DoesNotContain(action.Title, IsOrder));
        Assert.DoesNotContain(text.Replace("\n", "").Replace("\r", ""), IsOrder);
        Assert.Contains("// AP0001: stop\\u001B[31m that\\u202E */ int x;", text);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://example.org/repo")]
    [InlineData("https://example.org/\u001b[31m")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/\"><x>")]
    public void An_address_that_is_none_gives_way_to_the_file(string url)
    {
        var project = Project.Of("| AP0001: T: `$t.Result` | p | q |", "class C { object M(C c) => c.Result; C Result; }") with
        {
            Properties = ImmutableDictionary<string, string>.Empty.Add("LearningsRepositoryUrl", url).Add("LearningsRepositoryRoot", "/repo"),
        };
        Assert.Equal("file:///repo/LEARNINGS.md#L3", Assert.Single(project.Diagnostics()).Descriptor.HelpLinkUri);
    }

    private static void AssertPlain(Diagnostic diagnostic)
    {
        string[] shown = [diagnostic.GetMessage(CultureInfo.InvariantCulture), diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture), diagnostic.Descriptor.Description.ToString(CultureInfo.InvariantCulture), diagnostic.Descriptor.HelpLinkUri];
        Assert.All(shown, text => Assert.DoesNotContain(text, IsOrder));
    }

    private static bool IsOrder(char letter) => char.IsControl(letter) || letter is '\u202e' or '\u2028';
}
