namespace AntiPatternAnalyzers.Tests.Adversary;

/// <summary>A line of a file and the row that speaks, or seems to speak, of it.</summary>
internal sealed record Spot(string File, int Line, string Id, string Code)
{
    public static Spot At(CorpusFile file, int line, string id) =>
        new(file.Name, line + 1, id, SourceText.From(file.Text).Lines[line].ToString().Split("//")[0].Trim());

    public static Comparer<Spot> ByPlace { get; } = Comparer<Spot>.Create((a, b) => (a.File, a.Line, a.Id).CompareTo((b.File, b.Line, b.Id)));

    public override string ToString() => $"{Id} {File}({Line}): {Code}";
}
