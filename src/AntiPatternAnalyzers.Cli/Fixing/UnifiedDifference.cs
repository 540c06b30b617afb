using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace AntiPatternAnalyzers.Cli.Fixing;

/// <summary>A change of a file as <c>git apply</c> and <c>patch -p1</c> read it: lines with their own ends, and a word where the last has none.</summary>
internal sealed class UnifiedDifference
{
    private const int Context = 3;

    private readonly DiffResult _lines;
    private readonly StringBuilder _text = new();

    private UnifiedDifference(DiffResult lines) => _lines = lines;

    /// <param name="file">The file's path as it is shown.</param>
    /// <param name="before">What it says.</param>
    /// <param name="after">What it would say.</param>
    public static string Of(string file, string before, string after)
    {
        var difference = new UnifiedDifference(Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, LineEndingsPreservingChunker.Instance));
        difference._text.Append($"--- a/{file}\n+++ b/{file}\n");
        foreach (var blocks in difference.Hunks()) difference.Hunk(blocks);
        return difference._text.ToString();
    }

    /// <summary>The changes, those together whose context would touch.</summary>
    private IEnumerable<List<DiffBlock>> Hunks()
    {
        var hunk = new List<DiffBlock>();
        foreach (var block in _lines.DiffBlocks)
        {
            if (hunk.Count > 0 && block.DeleteStartA - (hunk[^1].DeleteStartA + hunk[^1].DeleteCountA) > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(block);
        }

        if (hunk.Count > 0) yield return hunk;
    }

    private void Hunk(List<DiffBlock> blocks)
    {
        var (first, last) = (blocks[0], blocks[^1]);
        var lead = Math.Min(Context, first.DeleteStartA);
        var (start, end) = (first.DeleteStartA - lead, Math.Min(_lines.PiecesOld.Count, last.DeleteStartA + last.DeleteCountA + Context));
        var grown = blocks.Sum(block => block.InsertCountB - block.DeleteCountA);
        _text.Append($"@@ -{Range(start, end - start)} +{Range(first.InsertStartB - lead, end - start + grown)} @@\n");
        var at = start;
        foreach (var block in blocks)
        {
            Lines(' ', _lines.PiecesOld, at, block.DeleteStartA);
            Lines('-', _lines.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            Lines('+', _lines.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Lines(' ', _lines.PiecesOld, at, end);
    }

    /// <summary>Lines count from 1; a run without lines is named by the line before it.</summary>
    private static string Range(int start, int count) => count == 1 ? $"{start + 1}" : $"{(count == 0 ? start : start + 1)},{count}";

    private void Lines(char sign, IReadOnlyList<string> lines, int from, int to)
    {
        for (var line = from; line < to; line++) _text.Append(sign).Append(lines[line]).Append(lines[line].EndsWith('\n') ? "" : "\n\\ No newline at end of file\n");
    }
}
