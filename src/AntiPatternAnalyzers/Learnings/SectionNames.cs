namespace AntiPatternAnalyzers.Learnings;

/// <summary>The sections by the letters of their headings, so that case, numbering and punctuation do not count.</summary>
internal static class SectionNames
{
    private static readonly ImmutableDictionary<string, Section> Names = Enum.GetValues(typeof(Section))
        .Cast<Section>()
        .Where(section => section != Section.Other)
        .ToImmutableDictionary(section => section.ToString().ToLowerInvariant());

    public static Section? Find(string heading) => Names.TryGetValue(Letters(heading), out var section) ? section : null;

    /// <summary>The letters of <paramref name="text"/> in lower case.</summary>
    public static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
}
