using AntiPatternAnalyzers.Learnings.Blocks;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Learnings.Tables;

/// <summary>Lines that look like rows, but a blank line or a remark cuts them off the table above.</summary>
internal static class StrayRows
{
    public static IEnumerable<Problem> Find(Chapter chapter, string text)
    {
        var belowTable = false;
        foreach (var block in chapter.Blocks)
        {
            var stray = belowTable && block is ParagraphBlock && text[block.Span.Start] == '|';
            if (stray)
                yield return Problem.At(block.Span, ProblemKinds.StrayRow);
            belowTable = stray || (block is TableBlock table && (RuleTable.Is(table) || WorkingPatternTable.Is(table)));
        }
    }
}
