using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Fuzz.Seeds;

namespace AntiPatternAnalyzers.Fuzz.Mutation;

/// <summary>A pattern or template with its tokens changed for those of others.</summary>
internal static partial class SpanMutation
{
    private static readonly ImmutableArray<ImmutableArray<string>> Tokens = [.. SeedFiles.Spans.Select(span => Token().Matches(span).Select(match => match.Value).ToImmutableArray())];

    public static string Make(Chance chance)
    {
        var span = string.Concat(PieceMutation.Change(chance.Of(Tokens), () => chance.Of(chance.Of(Tokens)), chance));
        return chance.Once(5) ? TextMutation.Change(span, chance) : span;
    }

    [GeneratedRegex(@"\$?(?:\.\.\.)?\w+|\s+|""[^""]*""|\.\.\.|=>|[=!<>]=|&&|\|\||\?\?|\?\.|.", RegexOptions.Singleline)]
    private static partial Regex Token();
}
