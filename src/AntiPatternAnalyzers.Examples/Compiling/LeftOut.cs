using AntiPatternAnalyzers.Patterns.Parsing;

namespace AntiPatternAnalyzers.Examples.Compiling;

/// <summary>Code that an example leaves out with <c>...</c>: what may stand there instead, so that it compiles.</summary>
internal static class LeftOut
{
    /// <summary>Nothing, a statement that may end any method, a value.</summary>
    private static readonly ImmutableArray<string> Fillings = ImmutableArray.Create("", "throw null!;", "default!");

    /// <summary>What to write in each place, so that the fewest errors are left.</summary>
    public static async Task<ImmutableArray<TextChange>> FillAsync(string code, Func<ImmutableArray<TextChange>, Task<int>> countErrors)
    {
        var places = PatternLexer.Lex(code, ExampleProject.Options).Where(token => token.Hole == HoleKind.Run).Select(token => token.Span).ToList();
        var filled = places.Select(place => Nothing(code, place)).ToImmutableArray();
        if (filled.IsEmpty) return filled;
        var fewest = await countErrors(filled).ConfigureAwait(false);
        for (var index = 0; index < filled.Length && fewest > 0; index++)
        {
            foreach (var filling in Fillings.Skip(1))
            {
                var tried = filled.SetItem(index, new TextChange(places[index], filling));
                var errors = await countErrors(tried).ConfigureAwait(false);
                if (errors < fewest) (filled, fewest) = (tried, errors);
            }
        }

        return filled;
    }

    /// <summary>A run of nothing takes one of the commas beside it along.</summary>
    private static TextChange Nothing(string code, TextSpan place)
    {
        var before = code.Substring(0, place.Start).TrimEnd();
        if (before.EndsWith(",", StringComparison.Ordinal)) return new TextChange(TextSpan.FromBounds(before.Length - 1, place.End), Fillings[0]);
        var takesComma = place.End < code.Length && code[place.End] == ',';
        return new TextChange(new TextSpan(place.Start, place.Length + (takesComma ? 1 : 0)), Fillings[0]);
    }
}
