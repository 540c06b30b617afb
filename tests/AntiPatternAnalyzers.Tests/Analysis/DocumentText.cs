namespace AntiPatternAnalyzers.Tests.Analysis;

/// <summary>A document as a host hands it out.</summary>
internal sealed class DocumentText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
