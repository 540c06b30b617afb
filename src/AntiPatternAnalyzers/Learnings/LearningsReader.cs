using System.Globalization;
using AntiPatternAnalyzers.Learnings.Blocks;
using AntiPatternAnalyzers.Learnings.Entries;
using AntiPatternAnalyzers.Learnings.Tables;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Learnings;

/// <summary>Markdown text to a <see cref="LearningsDocument"/>.</summary>
public static class LearningsReader
{
    /// <summary>Reads the document; what cannot be read is a problem in it, never an exception.</summary>
    /// <param name="path">The document's path as the compiler gave it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="cancellation">Stops the reading, the one way in which it throws.</param>
    public static LearningsDocument Read(string path, SourceText text, CancellationToken cancellation)
    {
        try
        {
            return ReadMarkup(path, text, MarkdigBlocks.Read(text.ToString(), cancellation));
        }
        catch (UnreadableException refused)
        {
            var line = text.Lines.GetLineFromPosition(refused.Position);
            return Unreadable(path, text, line, $"line {(line.LineNumber + 1).ToString(CultureInfo.InvariantCulture)}: {refused.Message}");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Unreadable(path, text, text.Lines[0], $"{failure.Message} Divide it, and write what is nested deeply flatter");
        }
    }

    private static LearningsDocument ReadMarkup(string path, SourceText source, Markup markup)
    {
        var text = source.ToString();
        var chapters = Outline.Read(markup.Blocks, text.Length);
        var ruleTables = Tables(chapters, RuleTable.Is);
        var patternTables = Tables(chapters, WorkingPatternTable.Is);
        var rows = ruleTables.SelectMany(place => RuleTable.Rows(place.Table, place.Chapter)).ToImmutableArray();
        var problems = ruleTables
            .Concat(patternTables)
            .SelectMany(place => TableProblems.InRows(place.Table))
            .Concat(rows.SelectMany(row => TableProblems.InCells(row, text)))
            .Concat(chapters.SelectMany(chapter => StrayRows.Find(chapter, text)));
        return new LearningsDocument(
            path,
            source,
            EntryReader.Read(text, chapters),
            rows,
            patternTables.SelectMany(place => WorkingPatternTable.Rows(place.Table)).ToImmutableArray(),
            Anchors.Find(text, markup, chapters),
            problems.OrderBy(problem => problem.Span.Start).ToImmutableArray());
    }

    private static List<(Chapter Chapter, TableBlock Table)> Tables(ImmutableArray<Chapter> chapters, Func<TableBlock, bool> wanted) =>
        chapters
            .SelectMany(chapter => chapter.Blocks.OfType<TableBlock>(), (chapter, table) => (chapter, table))
            .Where(place => wanted(place.table))
            .ToList();

    private static LearningsDocument Unreadable(string path, SourceText text, TextLine line, string reason) => new(
        path,
        text,
        ImmutableArray<Entry>.Empty,
        ImmutableArray<RuleRow>.Empty,
        ImmutableArray<WorkingPattern>.Empty,
        ImmutableDictionary<string, TextSpan>.Empty,
        ImmutableArray.Create(Problem.At(line.Span, ProblemKinds.UnreadableDocument, reason)));
}
