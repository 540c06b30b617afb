namespace AntiPatternAnalyzers.Learnings.Blocks;

/// <summary>Collects the pieces of one cell or paragraph; prose side by side becomes one piece.</summary>
internal sealed class InlineBuilder(MappedText content)
{
    private readonly ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();
    private MappedTextBuilder words = new();

    public void AddWords(int start, int length) => words.Append(content, start, length);

    /// <summary>Prose that is spelled otherwise in the document, such as <c>&amp;amp;</c>.</summary>
    public void AddWords(string text, int position) => words.Append(text, content.ToSource(new TextSpan(position, 0)).Start);

    /// <summary>A code span with its back-ticks.</summary>
    public void AddCode(TextSpan span)
    {
        var ticks = 0;
        while (ticks < span.Length / 2 && content.Text[span.Start + ticks] == '`')
            ticks++;

        var (start, length) = (span.Start + ticks, span.Length - (2 * ticks));
        var text = content.Text.Substring(start, length).Replace('\n', ' ');
        if (length > 2 && text[0] == ' ' && text[length - 1] == ' ' && text.Trim(' ').Length > 0)
            (start, length) = (start + 1, length - 2);

        var code = new MappedTextBuilder();
        code.Append(content, start, length);
        var mapped = code.ToMappedText(content.ToSource(new TextSpan(start, 0)).Start);
        Add(new CodeSpan(mapped with { Text = mapped.Text.Replace('\n', ' ') }, content.ToSource(span)));
    }

    public void AddLink(ImmutableArray<Inline> label, string target, TextSpan span) =>
        Add(new Link(label, target, content.ToSource(span)));

    public ImmutableArray<Inline> ToInlines()
    {
        EndWords();
        return inlines.ToImmutable();
    }

    private void Add(Inline inline)
    {
        EndWords();
        inlines.Add(inline);
    }

    private void EndWords()
    {
        if (words.IsEmpty)
            return;
        var text = words.ToMappedText(0);
        inlines.Add(new Words(text, text.ToSource(new TextSpan(0, text.Text.Length))));
        words = new MappedTextBuilder();
    }
}
