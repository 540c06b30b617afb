using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace AntiPatternAnalyzers.Tests.Adversary;

/// <summary>The text of a pattern with its holes filled with random code.</summary>
internal static class Filling
{
    private static readonly Regex Hole = new(@"""\.\.\.""|(?<comma>, )?\.\.\.|\$\w+");

    private static readonly Dictionary<string, Gen<string>> ByName = new()
    {
        ["$task"] = RandomCode.Member("t"),
        ["$text"] = RandomCode.Text,
        ["$start"] = RandomCode.Text,
        ["$value"] = RandomCode.Text,
        ["$length"] = RandomCode.Number,
        ["$list"] = RandomCode.Member("list"),
        ["$items"] = RandomCode.Member("list"),
        ["$array"] = RandomCode.Member("names"),
        ["$set"] = RandomCode.Member("set"),
        ["$order"] = RandomCode.Member("order"),
        ["$door"] = RandomCode.Member("door"),
        ["$x"] = Gen.OneOf(RandomCode.Number, RandomCode.Real, RandomCode.Member("x")),
        ["$c"] = RandomCode.Truth,
        ["$b"] = RandomCode.Name,
        ["$M"] = RandomCode.Name,
        ["$C"] = RandomCode.Name,
        ["$T"] = Gen.Elements("string", "String", "System.String", "global::System.String"),
        ["$E"] = Gen.Elements("DayOfWeek", "System.DayOfWeek", "System.IO.FileMode"),
        ["\"...\""] = Gen.Elements("\"\"", "\"a{0}\"", "@\"a\"", "\"\"\"a\"\"\"", "\"\\\"\""),
    };

    public static Gen<string> Of(string pattern)
    {
        var holes = Hole.Matches(pattern).Cast<System.Text.RegularExpressions.Match>().ToList();
        return holes.Aggregate(Gen.Constant(ImmutableDictionary<string, string>.Empty), (all, hole) => all.SelectMany(_ => One(pattern, hole), (filled, text) => filled.TryAdd(Key(hole), text)))
            .Select(filled => Hole.Replace(pattern, hole => filled[Key(hole)]));
    }

    private static ImmutableDictionary<string, string> TryAdd(this ImmutableDictionary<string, string> filled, string key, string text) =>
        filled.ContainsKey(key) ? filled : filled.Add(key, text);

    private static string Key(System.Text.RegularExpressions.Match hole) => hole.Value.EndsWith("...") ? "..." + hole.Index : hole.Value;

    private static Gen<string> One(string pattern, System.Text.RegularExpressions.Match hole)
    {
        if (ByName.TryGetValue(hole.Value, out var code)) return code;
        var before = pattern[..hole.Index].TrimEnd();
        if (hole.Groups["comma"].Success) return RandomCode.Run(RandomCode.Number, ", ").Select(run => run == "" ? "" : ", " + run);
        if (before.EndsWith('(')) return pattern.StartsWith("async") ? RandomCode.Run(RandomCode.Name.Select(name => "int " + name), ", ") : Gen.Elements("", "null", "null, true", "handler: null");
        return pattern.StartsWith("class") ? RandomCode.Run(RandomCode.Name.Select(name => $"int {name};"), " ") : RandomCode.Run(RandomCode.Statement, " ");
    }
}
