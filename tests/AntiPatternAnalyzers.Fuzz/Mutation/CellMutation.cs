using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Fuzz.Seeds;
using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Patterns.Contexts;
using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Fuzz.Mutation;

/// <summary>An Anti-Pattern cell with its spans and words changed for others of the language.</summary>
internal static partial class CellMutation
{
    private static readonly ImmutableArray<string> Vocabulary =
    [
        .. ClauseWord.All, .. ConditionWord.All.Select(word => $"{word.Verb} {word.Phrase}"), .. ContextWord.All.Select(word => word.Phrase),
        .. Equivalence.All.Select(equivalence => $"not through {equivalence.Name}"), "or", "and", "it", "not", "no", "does not contain", ",", ";", "(a remark)", "— a remark",
    ];

    public static string Make(Chance chance)
    {
        var words = Piece().Matches(chance.Of(SeedFiles.Cells)).Select(match => match.Value).ToList();
        var cell = string.Join(" ", PieceMutation.Change(words, () => Foreign(chance), chance));
        return chance.Once(4) ? TextMutation.Change(cell, chance) : cell;
    }

    private static string Foreign(Chance chance) => chance.Below(4) switch
    {
        0 => $"`{chance.Of(SeedFiles.Spans).Replace("|", "\\|")}`",
        1 => $"`{SpanMutation.Make(chance).Replace("|", "\\|")}`",
        _ => chance.Of(Vocabulary),
    };

    [GeneratedRegex(@"(`+)(?:(?!\1).)+\1|[,;]|[^\s,;`]+|`", RegexOptions.Singleline)]
    private static partial Regex Piece();
}
