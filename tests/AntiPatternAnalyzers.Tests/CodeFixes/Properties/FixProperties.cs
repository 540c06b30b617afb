using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AntiPatternAnalyzers.Tests.CodeFixes.Properties;

/// <summary>Whatever the program: after the safe fixes of a row it compiles as before, and no comment is lost.</summary>
public class FixProperties
{
    private const int RowsOfOneProgram = 4;

    private static Arbitrary<int> Seeds { get; } = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Property(MaxTest = 12, Replay = "2718281828459045,31415926535897931")]
    public Property A_fix_keeps_every_comment_and_compiles_as_before() => Prop.ForAll(Seeds, seed =>
    {
        foreach (var failure in Check(seed, RowsOfOneProgram)) Assert.Fail(failure);
    });

    /// <summary>What is wrong with the fixes of some rows over the program of a seed.</summary>
    internal static IEnumerable<string> Check(int seed, int rows)
    {
        var random = new Random(seed);
        var code = Comments.In(new RandomProgram(random).File(), random.Next(3) * 0.4, random);
        if (random.Next(4) == 0) code = code.Replace("\r\n", "\n").Replace("\n", "\r\n");
        foreach (var error in Errors(code)) yield return $"seed {seed}: the program itself does not compile: {error}\n{code}";
        foreach (var row in Found(code).OrderBy(_ => random.Next()).Take(rows))
        {
            foreach (var failure in Check(code, row, random)) yield return $"seed {seed}, {PropertyRows.Show(row)}: {failure}";
        }
    }

    /// <summary>The rows that find something.</summary>
    private static IEnumerable<int> Found(string code)
    {
        var shop = Shop.Of(PropertyRows.All, code);
        return shop.DiagnosticsAsync(shop.Document).GetAwaiter().GetResult().Select(diagnostic => PropertyRows.RowOf(diagnostic.Id)).Distinct().Order();
    }

    private static IEnumerable<string> Check(string code, int row, Random random)
    {
        var all = All(code, row);
        var again = All(all, row) == all ? [] : new[] { $"something was left\n\n{all}" };
        var failures = Failures(code, all).Concat(again).Concat(Failures(code, One(code, row, random)));
        return failures.Select(failure => $"{failure}\n\n=== before\n{code}\n\n=== after\n{all}");
    }

    private static string All(string code, int row) =>
        Shop.Of(PropertyRows.Document(row), code).AfterAllAsync(PropertyRows.Id(row), FixAllScope.Document).GetAwaiter().GetResult()[0];

    /// <summary>The program after the light bulb's fix for one finding; as it was where that is not safe.</summary>
    private static string One(string code, int row, Random random)
    {
        var shop = Shop.Of(PropertyRows.Document(row), code);
        var found = shop.DiagnosticsAsync(shop.Document).GetAwaiter().GetResult();
        if (found.IsEmpty) return code;
        var action = shop.ActionsAsync(found[random.Next(found.Length)]).GetAwaiter().GetResult().FirstOrDefault();
        var isSafe = action != null && !action.Title.Contains("may need a look", StringComparison.Ordinal) && !action.Title.StartsWith("Leave", StringComparison.Ordinal);
        return isSafe ? shop.AfterAsync(action!).GetAwaiter().GetResult() : code;
    }

    private static IEnumerable<string> Failures(string before, string after)
    {
        if (before == after) yield break;
        foreach (var error in Errors(after)) yield return error;
        var lost = Comments.Of(before).Except(Comments.Of(after)).ToList();
        if (lost.Count > 0) yield return $"lost: {string.Join(", ", lost)}";
        if (!Comments.Directives(before).SequenceEqual(Comments.Directives(after))) yield return "lost directives";
        if (before.Contains('\r') && after.Replace("\r\n", "").Contains('\n')) yield return "mixed line ends";
    }

    private static IEnumerable<string> Errors(string code) => Verification.Code.Compile(("Code.cs", code)).GetDiagnostics()
        .Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => $"{found.Location.GetLineSpan().StartLinePosition}: {found.Id} {found.GetMessage()}");
}
