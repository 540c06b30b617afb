using System.Text.RegularExpressions;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AntiPatternAnalyzers.Tests.CodeFixes;

/// <summary>One-liners that read as a specification: what a row writes instead of what it finds.</summary>
internal static class Fix
{
    private const string Id = "AP0001";

    /// <summary>A document with one row.</summary>
    public static string Row(string antiPattern, string alternative) =>
        Document.OfRows($"| {Id}: Test: {antiPattern} | it broke | {alternative} |");

    /// <summary>Fix All makes one of the other; the light bulb too, where there is a single finding.</summary>
    public static async Task Writes(string antiPattern, string alternative, string code, string expected)
    {
        var (before, after) = Frame(code);
        var shop = Shop.Of(Row(antiPattern, alternative), before + code + after);
        var found = await shop.DiagnosticsAsync(shop.Document);
        Assert.NotEmpty(found);
        var actions = await shop.ActionsAsync(found[0]);
        Assert.DoesNotContain("may need a look", actions[0].Title);
        var all = await shop.AfterAllAsync(Id, FixAllScope.Document);
        Assert.Equal(before + expected + after, all[0]);
        if (found.Length == 1) Assert.Equal(all[0], await shop.AfterAsync(actions[0]));
    }

    /// <summary>What Fix All makes of code.</summary>
    public static async Task<string> All(string antiPattern, string alternative, string code)
    {
        var (before, after) = Frame(code);
        var shop = Shop.Of(Row(antiPattern, alternative), before + code + after);
        var all = await shop.AfterAllAsync(Id, FixAllScope.Document);
        return all[0][before.Length..^after.Length];
    }

    /// <summary>There are findings, and nothing but the comment is offered for them; Fix All leaves the document as it is.</summary>
    public static async Task OffersNothing(string antiPattern, string alternative, string code)
    {
        var (shop, found) = await Untouched(antiPattern, alternative, code);
        foreach (var diagnostic in found) Assert.All(await shop.ActionsAsync(diagnostic), action => Assert.StartsWith("Leave a comment", action.Title));
    }

    /// <summary>Nothing but the comment is offered, and it says why.</summary>
    public static async Task Refuses(string antiPattern, string alternative, string code, string reason)
    {
        var (shop, found) = await Untouched(antiPattern, alternative, code);
        var action = Assert.Single(await shop.ActionsAsync(found[0]));
        Assert.EndsWith($"; no fix: {reason})", action.Title);
    }

    /// <summary>What is offered says why a person should look at it; Fix All leaves the document as it is.</summary>
    public static async Task NeedsALook(string antiPattern, string alternative, string code, string reason)
    {
        var (shop, found) = await Untouched(antiPattern, alternative, code);
        var actions = await shop.ActionsAsync(found[0]);
        Assert.Contains($"may need a look: {reason}", actions[0].Title);
    }

    /// <summary>What is missing round statements or members to make a file of them.</summary>
    private static (string Before, string After) Frame(string code)
    {
        if (Regex.IsMatch(code, @"\b(class|namespace|enum|record|interface)\b")) return ("", "");
        return Regex.IsMatch(code, @"^\s*(public|private|internal|static|\[|\/\/\/)") ? ("class Frame {\n", "\n}") : ("class Frame { async Task Run(CancellationToken stop)\n{\n", "\n} }");
    }

    private static async Task<(Shop Shop, ImmutableArray<Diagnostic> Found)> Untouched(string antiPattern, string alternative, string code)
    {
        var (before, after) = Frame(code);
        var framed = before + code + after;
        var shop = Shop.Of(Row(antiPattern, alternative), framed);
        var found = await shop.DiagnosticsAsync(shop.Document);
        Assert.NotEmpty(found);
        Assert.Equal([framed], await shop.AfterAllAsync(Id, FixAllScope.Document));
        return (shop, found);
    }
}
