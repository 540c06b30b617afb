namespace AntiPatternAnalyzers.Benchmarks.Documents;

/// <summary>A file beside the code. Each copy has a text of its own, so that nothing is remembered of another one.</summary>
internal sealed class FreshText(string path, string text) : AdditionalText
{
    private static int _copies;
    private readonly SourceText _text = SourceText.From(text);

    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>The same, with a comment of its own at the end.</summary>
    public FreshText Copy()
    {
        var number = Interlocked.Increment(ref _copies);
        return new(path, path.EndsWith(".md", StringComparison.Ordinal) ? $"{text}\n\n<!-- {number} -->\n" : $"{text}\n// {number}\n");
    }
}
