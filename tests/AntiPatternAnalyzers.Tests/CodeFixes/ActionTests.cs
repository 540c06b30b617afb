using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.CodeFixes;

public class ActionTests
{
    private const string Entry = "\n## Technical Learnings\n\n### 2024-03-02: Checkout deadlocked\n\nIt did.\n";

    private static async Task<(Shop Shop, List<Microsoft.CodeAnalysis.CodeActions.CodeAction> Actions)> Offered(string alternative, string code, string entry = "")
    {
        var shop = Shop.Of(Fix.Row("Blocking: `DateTime.Now`", alternative) + entry, code);
        return (shop, await shop.ActionsAsync((await shop.DiagnosticsAsync(shop.Document))[0]));
    }

    [Fact]
    public async Task Offers_each_template_in_the_order_of_the_row_and_the_comment_last()
    {
        var (_, actions) = await Offered("`DateTime.UtcNow` or `DateTime.Today`", "class A { object a = DateTime.Now; }");
        Assert.Equal(
            [
                ("Write `DateTime.UtcNow` (LEARNINGS.md:3)", "AP0001"),
                ("Write `DateTime.Today` (LEARNINGS.md:3)", "AP0001:2"),
                ("Leave a comment here (LEARNINGS.md:3)", "AP0001:comment"),
            ],
            actions.Select(action => (action.Title, action.EquivalenceKey)));
    }

    [Fact]
    public async Task Names_the_entry_that_it_comes_from()
    {
        var (_, actions) = await Offered("ask [the clock](#2024-03-02-checkout-deadlocked)", "class A { object a = DateTime.Now; }", Entry);
        Assert.Equal(["Leave a comment here (2024-03-02: Checkout deadlocked)"], actions.Select(action => action.Title));
    }

    [Theory]
    [InlineData("class A\n{\n    object a = DateTime.Now;\n}", "class A\n{\n    // AP0001: ask the clock (LEARNINGS.md#2024-03-02-checkout-deadlocked)\n    object a = DateTime.Now;\n}")]
    [InlineData("class A\r\n{\r\n    void M()\r\n    {\r\n        // why\r\n        _ = new[]\r\n        {\r\n            DateTime.Now,\r\n        };\r\n    }\r\n}", "class A\r\n{\r\n    void M()\r\n    {\r\n        // why\r\n        // AP0001: ask the clock (LEARNINGS.md#2024-03-02-checkout-deadlocked)\r\n        _ = new[]\r\n        {\r\n            DateTime.Now,\r\n        };\r\n    }\r\n}")]
    public async Task Leaves_a_comment_above_the_statement_or_member(string code, string expected)
    {
        var (shop, actions) = await Offered("ask [the clock](#2024-03-02-checkout-deadlocked)", code, Entry);
        Assert.Equal(expected, await shop.AfterAsync(actions[^1]));
    }

    [Fact]
    public async Task Leaves_no_second_comment()
    {
        var (_, actions) = await Offered("ask the clock", "class A\n{\n    // AP0001: ask the clock (LEARNINGS.md:3)\n    object a = DateTime.Now;\n}");
        Assert.Empty(actions);
    }

    [Fact]
    public async Task Fixes_the_matches_of_a_row_without_an_id()
    {
        var shop = Shop.Of(Document.OfRows("| Clock: `DateTime.Now` | it broke | `DateTime.UtcNow` |"), "class A { object a = DateTime.Now; }");
        var actions = await shop.ActionsAsync((await shop.DiagnosticsAsync(shop.Document))[0]);
        Assert.Equal("class A { object a = DateTime.UtcNow; }", await shop.AfterAsync(actions[0]));
    }
}
