using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Safety;

namespace AntiPatternAnalyzers.CodeFixes;

/// <summary>
/// Finds those of many rewrites that are safe together. Who is to blame is left out, who may be is tried again when
/// nothing else can be done; so a thousand rewrites take a few looks at the document, however many of them are not safe.
/// </summary>
internal sealed class SafeTogether
{
    private readonly Func<IReadOnlyCollection<Rewrite>, CancellationToken, Task<Verdict?>> _look;
    private readonly CancellationToken _cancellation;

    /// <param name="look">Compiles the document with rewrites made, and tells what speaks against them.</param>
    /// <param name="cancellation">Stops it.</param>
    public SafeTogether(Func<IReadOnlyCollection<Rewrite>, CancellationToken, Task<Verdict?>> look, CancellationToken cancellation) => (_look, _cancellation) = (look, cancellation);

    /// <summary>The rewrites and the document with them made; none and null where not one is safe.</summary>
    public async Task<(ImmutableArray<Rewrite> Rewrites, EditedDocument? Edited)> OfAsync(ImmutableArray<Rewrite> batch)
    {
        var suspected = ImmutableArray<Rewrite>.Empty;
        while (!batch.IsEmpty)
        {
            var verdict = await _look(batch, _cancellation).ConfigureAwait(false);
            if (verdict is { Doubt: null }) return (batch, verdict.Edited);
            var left = verdict == null ? ImmutableHashSet<Rewrite>.Empty : verdict.Blamed.IsEmpty ? verdict.Suspected : verdict.Blamed;
            if (left.IsEmpty) return await HalvedAsync(batch).ConfigureAwait(false);
            if (verdict!.Blamed.IsEmpty) suspected = suspected.AddRange(batch.Where(left.Contains));
            batch = batch.RemoveAll(left.Contains);
        }

        return await HalvedAsync(suspected).ConfigureAwait(false);
    }

    /// <summary>Where nobody is to blame: the safe ones of each half, and of both if they are safe together.</summary>
    private async Task<(ImmutableArray<Rewrite> Rewrites, EditedDocument? Edited)> HalvedAsync(ImmutableArray<Rewrite> batch)
    {
        if (batch.IsEmpty) return (batch, null);
        if (await _look(batch, _cancellation).ConfigureAwait(false) is { Doubt: null } verdict) return (batch, verdict.Edited);
        if (batch.Length < 2) return (ImmutableArray<Rewrite>.Empty, null);
        var half = batch.Length / 2;
        var first = await HalvedAsync(batch.RemoveRange(half, batch.Length - half)).ConfigureAwait(false);
        var second = await HalvedAsync(batch.RemoveRange(0, half)).ConfigureAwait(false);
        if (first.Edited == null || second.Edited == null) return first.Edited == null ? second : first;
        var both = first.Rewrites.AddRange(second.Rewrites);
        return await _look(both, _cancellation).ConfigureAwait(false) is { Doubt: null } together ? (both, together.Edited) : first;
    }
}
