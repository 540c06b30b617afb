using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Learnings.Blocks;
using AntiPatternAnalyzers.Learnings.Tables;

namespace AntiPatternAnalyzers.Cli.Authoring;

/// <summary>A document to which a learning is added: its entry goes to the end of its section, its row to the end of the table; nothing else changes.</summary>
internal sealed class DocumentDraft
{
    private const string Parting = "---";

    private readonly string _path;
    private readonly string _lineEnd;
    private readonly CancellationToken _cancellation;
    private string _text;

    private DocumentDraft(string path, string text, string lineEnd, CancellationToken cancellation) => (_path, _text, _lineEnd, _cancellation) = (path, text, lineEnd, cancellation);

    /// <summary>The text with the learning in it.</summary>
    /// <param name="path">The document's path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="lineEnd">The line end of what is added.</param>
    /// <param name="learning">The learning.</param>
    /// <param name="section">The section that the entry goes to.</param>
    /// <param name="id">The ID of the row.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static string With(string path, string text, string lineEnd, NewLearning learning, Section section, string id, CancellationToken cancellation)
    {
        var draft = new DocumentDraft(path, text.Length > 0 && !text.EndsWith('\n') ? text + lineEnd : text, lineEnd, cancellation);
        draft.AddEntry(learning, section, id);
        draft.AddRow(learning, id);
        return draft._text;
    }

    private void AddEntry(NewLearning learning, Section section, string id)
    {
        var chapter = Chapters().FirstOrDefault(chapter => chapter.IsSection && chapter.Section == section);
        if (chapter == null)
        {
            _text += Ended($"\n## {SectionTitle.Of(section)}\n\n{EntryText.Of(learning, id, 3)}");
            return;
        }

        var end = WrittenEnd(chapter.Heading!.Span.End, chapter.End);
        Insert(end, $"\n{EntryText.Of(learning, id, Math.Min(6, chapter.Heading.Level + 1))}");
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
            end = written;
        }
    }

    private void AddRow(NewLearning learning, string id)
    {
        var anchor = Document().Entries.Last(entry => entry.Heading == EntryText.Heading(learning)).Anchor;
        if (Table() is not { } table)
        {
            _text += Ended($"\n## {SectionTitle.Of(Section.AntiPatternsDiscovered)}\n\n{RowText.Header}{RowText.Of(learning, id, anchor, null)}\n");
            return;
        }

        var last = table.Rows.IsEmpty ? table.Delimiter.Span : table.Rows[^1].Span;
        Insert(last.End, $"{RowText.Of(learning, id, anchor, table)}\n");
    }

    /// <summary>Adds lines behind the one that ends at a place, and leaves its line end to that.</summary>
    private void Insert(int place, string lines) => _text = _text.Insert(SourceText.From(_text).Lines.GetLineFromPosition(place).EndIncludingLineBreak, Ended(lines));

    /// <summary>What is added, with the line ends of the document.</summary>
    private string Ended(string added) => added.ReplaceLineEndings(_lineEnd);

    /// <summary>The table of the section for it; else the last one that holds rules.</summary>
    private TableBlock? Table() => Chapters()
        .SelectMany(chapter => chapter.Blocks.OfType<TableBlock>().Where(RuleTable.Is), (chapter, table) => (Chapter: chapter, Table: table))
        .OrderBy(place => place.Chapter.Section == Section.AntiPatternsDiscovered).Select(place => place.Table).LastOrDefault();

    private ImmutableArray<Chapter> Chapters() => Outline.Read(MarkdigBlocks.Read(_text, _cancellation).Blocks, _text.Length);

    private LearningsDocument Document() => LearningsReader.Read(_path, SourceText.From(_text), _cancellation);
}
