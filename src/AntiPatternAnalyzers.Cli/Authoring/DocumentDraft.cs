using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Learnings.Blocks;
using AntiPatternAnalyzers.Learnings.Tables;

namespace AntiPatternAnalyzers.Cli.Authoring;

/// <summary>A document to which a learning is added: its entry goes to the end of its section, its row to the end of the table; nothing else changes.</summary>
internal sealed class DocumentDraft
{
    private const string Parting = "---";

    private readonly string _lineEnd;
    private readonly CancellationToken _cancellation;
    private string _text;

    private DocumentDraft(string text, string lineEnd, CancellationToken cancellation) => (_text, _lineEnd, _cancellation) = (text, lineEnd, cancellation);

    /// <summary>The text with the learning in it.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="lineEnd">The line end of what is added.</param>
    /// <param name="learning">The learning.</param>
    /// <param name="section">The section that the entry goes to.</param>
    /// <param name="id">The ID of the row.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static string With(string text, string lineEnd, NewLearning learning, Section section, string id, CancellationToken cancellation)
    {
        var draft = new DocumentDraft(text.Length > 0 && !text.EndsWith('\n') ? text + lineEnd : text, lineEnd, cancellation);
        var heading = draft.AddEntry(learning, section, id);
        draft.AddRow(learning, id, draft.Chapters().Single(chapter => chapter.Heading?.Span.Start == heading).Anchor!);
        return draft._text;
    }

    /// <summary>Where the heading of the entry begins: what Markdown makes of its words is not what was written.</summary>
    private int AddEntry(NewLearning learning, Section section, string id)
    {
        if (Chapters().FirstOrDefault(chapter => chapter.IsSection && chapter.Section == section) is not { Heading: { } title } chapter)
        {
            _text += Ended($"\n## {SectionTitle.Of(section)}\n\n");
            var heading = _text.Length;
            _text += Ended(EntryText.Of(learning, id, 3));
            return heading;
        }

        var end = WrittenEnd(title.Span.End, chapter.End);
        return Insert(end, $"\n{EntryText.Of(learning, id, Math.Min(6, title.Level + 1))}") + _lineEnd.Length;
    }

    /// <summary>Where the text of a section ends: before the blank lines and the rule that part it from the next.</summary>
    private int WrittenEnd(int start, int end)
    {
        for (var written = end; ;)
        {
            while (written > start && char.IsWhiteSpace(_text[written - 1])) written--;
            var line = _text.LastIndexOf('\n', Math.Max(0, written - 1)) + 1;
            if (line <= start || _text[line..written].Trim() != Parting) return written;
            written = line;
        }
    }

    private void AddRow(NewLearning learning, string id, string anchor)
    {
        if (Table() is not { } table)
        {
            _text += Ended($"\n## {SectionTitle.Of(Section.AntiPatternsDiscovered)}\n\n{RowText.Header}{RowText.Of(learning, id, anchor, null)}\n");
            return;
        }

        var last = table.Rows.IsEmpty ? table.Delimiter.Span : table.Rows[^1].Span;
        Insert(last.End, $"{RowText.Of(learning, id, anchor, table)}\n");
    }

    /// <summary>Adds lines behind the one that ends at a place, and leaves its line end to that; gives where they begin.</summary>
    private int Insert(int place, string lines)
    {
        var start = SourceText.From(_text).Lines.GetLineFromPosition(place).EndIncludingLineBreak;
        _text = _text.Insert(start, Ended(lines));
        return start;
    }

    /// <summary>What is added, with the line ends of the document.</summary>
    private string Ended(string added) => added.ReplaceLineEndings(_lineEnd);

    /// <summary>The table of the section for it; else the last one that holds rules.</summary>
    private TableBlock? Table() => Chapters()
        .SelectMany(chapter => chapter.Blocks.OfType<TableBlock>().Where(RuleTable.Is), (chapter, table) => (Chapter: chapter, Table: table))
        .OrderBy(place => place.Chapter.Section == Section.AntiPatternsDiscovered).Select(place => place.Table).LastOrDefault();

    private ImmutableArray<Chapter> Chapters() => Outline.Read(MarkdigBlocks.Read(_text, _cancellation).Blocks, _text.Length);
}
