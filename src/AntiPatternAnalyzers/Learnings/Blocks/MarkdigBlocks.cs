using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Yaml;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using Md = Markdig.Syntax;
using MdInline = Markdig.Syntax.Inlines.Inline;

namespace AntiPatternAnalyzers.Learnings.Blocks;

/// <summary>
/// Markdown to blocks, by Markdig: this file is all that knows it. Markdig finds the blocks and, in each cell or
/// paragraph by itself, the links and code spans. Its own pipe tables are not used: they cut at other places than
/// GitHub does and refuse tables of some thousand rows.
/// </summary>
internal sealed class MarkdigBlocks
{
    private static readonly BlockParserList Blocks = new(WithParsers(new MarkdownPipelineBuilder().UseYamlFrontMatter()).BlockParsers);
    private static readonly InlineParserList Inlines = new(WithParsers(new MarkdownPipelineBuilder().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)).InlineParsers);

    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<TextSpan>.Builder html = ImmutableArray.CreateBuilder<TextSpan>();
    private readonly string text;
    private readonly CancellationToken cancellation;
    private readonly Md.MarkdownDocument document;
    private readonly InlineProcessor inlines;
    private readonly LineBlocks lineBlocks;

    private MarkdigBlocks(string text, CancellationToken cancellation)
    {
        this.text = text;
        this.cancellation = cancellation;
        document = Parse(text);
        inlines = new InlineProcessor(document, Inlines, true, null, false);
        lineBlocks = new LineBlocks(text, Content);
    }

    /// <summary>Reads <paramref name="text"/>; throws <see cref="UnreadableException"/> where it is nested absurdly.</summary>
    public static Markup Read(string text, CancellationToken cancellation)
    {
        Nesting.CheckLines(text);
        var reader = new MarkdigBlocks(text, cancellation);
        reader.AddAll(reader.document, inList: false, depth: 0);
        return new Markup(reader.blocks.ToImmutable(), reader.html.ToImmutable());
    }

    // Markdig 0.31 runs off the end of some paragraphs that begin as a link's definition does. Only places are taken from
    // its document, and text from our own, so brackets may as well be parentheses there.
    private static Md.MarkdownDocument Parse(string text)
    {
        text = text.Replace('\0', CharHelper.ReplacementChar);
        try
        {
            return ParseBlocks(text);
        }
        catch (IndexOutOfRangeException)
        {
            return ParseBlocks(text.Replace('[', '('));
        }
    }

    // The first half of what Markdig does. The second would copy each paragraph, as which it takes a whole table, to find
    // inlines across its lines.
    private static Md.MarkdownDocument ParseBlocks(string text)
    {
        var document = new Md.MarkdownDocument();
        var processor = new BlockProcessor(document, Blocks, null, false);
        var lines = new LineReader(text);
        for (var line = lines.ReadLine(); line.Text != null; line = lines.ReadLine())
            processor.ProcessLine(line);
        processor.Close(document);
        return document;
    }

    // Extensions add their parsers when the pipeline is built.
    private static MarkdownPipelineBuilder WithParsers(MarkdownPipelineBuilder builder)
    {
        builder.Build();
        return builder;
    }

    private static TextSpan Span(Md.SourceSpan span) => TextSpan.FromBounds(span.Start, Math.Max(span.Start, span.End + 1));

    private void AddAll(Md.ContainerBlock container, bool inList, int depth)
    {
        Nesting.CheckDepth(container.Span.Start, depth);
        foreach (var block in container)
            Add(block, inList || container is Md.ListBlock, depth);
    }

    private void Add(Md.Block block, bool inList, int depth)
    {
        switch (block)
        {
            case Md.LinkReferenceDefinitionGroup or YamlFrontMatterBlock or Md.HtmlBlock { Type: Md.HtmlBlockType.Comment }:
                break;
            case Md.ContainerBlock container:
                AddAll(container, inList, container is Md.ListItemBlock ? depth : depth + 1);
                break;
            case Md.FencedCodeBlock fence:
                blocks.Add(new FenceBlock($"{fence.Info} {fence.Arguments}", Code(fence), Span(fence.Span)));
                break;
            case Md.HtmlBlock:
                html.Add(Span(block.Span));
                break;
            // Dashes below a table make a heading of it for Markdig, but not on GitHub.
            case Md.HeadingBlock heading when !heading.IsSetext || PipeTable.FindHeader(text, Lines(heading)) < 0:
                blocks.Add(new HeadingBlock(
                    heading.Level, Content(SourceLines.Join(text, Lines(heading), heading.Span.Start)), Span(heading.Span)));
                break;
            case Md.LeafBlock { ProcessInlines: true } lines:
                blocks.AddRange(lineBlocks.Read(Lines(lines), inList));
                break;
        }
    }

    private ImmutableArray<TextSpan> Lines(Md.LeafBlock leaf) =>
        leaf.Lines.Lines.Take(leaf.Lines.Count)
            .SelectMany(line => SourceLines.Split(text, Span(new Md.SourceSpan(line.Slice.Start, line.Slice.End))))
            .ToImmutableArray();

    private MappedText Code(Md.FencedCodeBlock fence)
    {
        var code = new MappedTextBuilder();
        for (var line = 0; line < fence.Lines.Count; line++)
        {
            var (slice, start) = (fence.Lines.Lines[line].Slice, fence.Lines.Lines[line].Position);
            if (line > 0)
                code.Append("\n", SourceLines.BreakBefore(text, start));
            SourceLines.AppendIndented(code, text, slice.ToString(), start);
        }

        return code.ToMappedText(fence.Span.Start);
    }

    private Cell Content(MappedText content)
    {
        cancellation.ThrowIfCancellationRequested();
        Nesting.CheckMarks(content);
        var all = new TextSpan(0, content.Text.Length);
        var leaf = new Md.ParagraphBlock { Lines = new StringLineGroup(1) };
        leaf.Lines.Add(new StringSlice(content.Text));
        if (!all.IsEmpty)
            inlines.ProcessInlineLeaf(leaf);
        return new Cell(Flatten(leaf.Inline, content), content.ToSource(all));
    }

    private ImmutableArray<Inline> Flatten(ContainerInline? container, MappedText content)
    {
        var pieces = new InlineBuilder(content);
        for (var inline = container?.FirstChild; inline is not null; inline = Next(inline, container!))
            Add(inline, content, pieces);
        return pieces.ToInlines();
    }

    private void Add(MdInline inline, MappedText content, InlineBuilder pieces)
    {
        var span = Span(inline.Span);
        switch (inline)
        {
            case LiteralInline { Content: var literal } when ReferenceEquals(literal.Text, content.Text):
                pieces.AddWords(literal.Start, literal.Length);
                break;
            case LiteralInline literal:
                pieces.AddWords(literal.Content.ToString(), span.Start);
                break;
            case HtmlEntityInline entity:
                pieces.AddWords(entity.Transcoded.ToString(), span.Start);
                break;
            case DelimiterInline delimiter:
                pieces.AddWords(delimiter.ToLiteral(), span.Start);
                break;
            case LineBreakInline:
                pieces.AddWords("\n", span.End - 1);
                break;
            case CodeInline:
                pieces.AddCode(span);
                break;
            case AutolinkInline link:
                var label = new InlineBuilder(content);
                label.AddWords(span.Start + 1, span.Length - 2);
                pieces.AddLink(label.ToInlines(), link.Url, span);
                break;
            case LinkInline { IsImage: false } link:
                pieces.AddLink(Flatten(link, content), link.Url ?? "", span);
                break;
            case HtmlInline tag:
                AddHtml(tag, content, pieces);
                break;
        }
    }

    private void AddHtml(HtmlInline tag, MappedText content, InlineBuilder pieces)
    {
        if (tag.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            pieces.AddWords(" ", tag.Span.Start);
        if (!tag.Tag.StartsWith("<!--", StringComparison.Ordinal))
            html.Add(content.ToSource(Span(tag.Span)));
    }

    // Without recursion: brackets that are never closed nest as deeply as there are any.
    private static MdInline? Next(MdInline inline, ContainerInline top)
    {
        if (inline is ContainerInline { FirstChild: { } child } and not LinkInline { IsImage: false })
            return child;

        while (inline.NextSibling is null && inline.Parent is { } parent && parent != top)
            inline = parent;
        return inline.NextSibling;
    }
}
