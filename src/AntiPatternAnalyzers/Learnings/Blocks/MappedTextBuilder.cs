using System.Text;

namespace AntiPatternAnalyzers.Learnings.Blocks;

/// <summary>Puts a <see cref="MappedText"/> together from pieces of a document.</summary>
internal sealed class MappedTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<MappedText.Run>.Builder runs = ImmutableArray.CreateBuilder<MappedText.Run>();

    public bool IsEmpty => text.Length == 0;

    /// <summary>Adds <paramref name="piece"/>, which stands at <paramref name="source"/> in the document.</summary>
    public void Append(string piece, int source)
    {
        if (piece.Length == 0)
            return;

        if (!Continues(source))
            runs.Add(new MappedText.Run(text.Length, source));
        text.Append(piece);
    }

    /// <summary>Adds a part of <paramref name="piece"/>.</summary>
    public void Append(MappedText piece, int start, int length)
    {
        for (var at = start; at < start + length;)
        {
            var end = Math.Min(start + length, EndOfRun(piece, at));
            Append(piece.Text.Substring(at, end - at), piece.ToSource(new TextSpan(at, 0)).Start);
            at = end;
        }
    }

    /// <summary>The text so far; an empty one stands at <paramref name="source"/>.</summary>
    public MappedText ToMappedText(int source) =>
        IsEmpty ? MappedText.Unbroken("", source) : new MappedText(text.ToString(), runs.ToImmutable());

    private bool Continues(int source)
    {
        if (runs.Count == 0)
            return false;

        var last = runs[runs.Count - 1];
        return last.Source + text.Length - last.Start == source;
    }

    private static int EndOfRun(MappedText piece, int position)
    {
        var low = 0;
        for (var high = piece.Runs.Length; low < high;)
        {
            var middle = (low + high) / 2;
            (low, high) = piece.Runs[middle].Start <= position ? (middle + 1, high) : (low, middle);
        }

        return low == piece.Runs.Length ? piece.Text.Length : piece.Runs[low].Start;
    }
}
