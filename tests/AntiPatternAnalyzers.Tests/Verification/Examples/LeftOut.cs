using AntiPatternAnalyzers.Patterns.Parsing;

namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>Code that an example leaves out with <c>...</c>: what may stand there instead, so that it compiles.</summary>
internal static class LeftOut
{
    /// <summary>Nothing, a statement that may end any method, a value.</summary>
    private static readonly string[] Fillings = ["", "throw null!;", "default!"];

    /// <summary>The code with each <c>...</c> filled in such a way that the fewest errors are left.</summary>
    public static string Fill(string code, Func<string, int> countErrors)
    {
        var places = Places(code);
        var fillings = places.Select(_ => Fillings[0]).ToArray();
        var fewest = countErrors(With(code, places, fillings));
        for (var index = 0; index < fillings.Length && fewest > 0; index++)
        {
            foreach (var filling in Fillings.Skip(1))
            {
                var tried = fillings.ToArray();
                tried[index] = filling;
                var errors = countErrors(With(code, places, tried));
                if (errors < fewest) (fillings, fewest) = (tried, errors);
            }
        }

        return With(code, places, fillings);
    }

    private static List<TextSpan> Places(string code) =>
        PatternLexer.Lex(code, Code.Options).Where(token => token.Hole == HoleKind.Run).Select(token => token.Span).ToList();

    private static string With(string code, List<TextSpan> places, string[] fillings)
    {
        for (var index = places.Count - 1; index >= 0; index--)
        {
            var (before, after) = (code[..places[index].Start], code[places[index].End..]);
            if (fillings[index].Length == 0) (before, after) = WithoutComma(before, after);
            code = before + fillings[index] + after;
        }

        return code;
    }

    /// <summary>A run of nothing takes one of the commas beside it along.</summary>
    private static (string Before, string After) WithoutComma(string before, string after)
    {
        if (before.TrimEnd().EndsWith(',')) return (before.TrimEnd()[..^1], after);
        return after.StartsWith(',') ? (before, after[1..]) : (before, after);
    }
}
