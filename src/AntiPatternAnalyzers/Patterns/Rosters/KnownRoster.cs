using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Rosters;

/// <summary>The roster of a compilation. An edit hardly ever changes it: then it serves the next compilation, too, for as long as somebody holds it.</summary>
/// <param name="Trees">The files that it is made of.</param>
/// <param name="References">What the compilation refers to.</param>
/// <param name="Roster">The roster.</param>
internal sealed record KnownRoster(ImmutableArray<SyntaxTree> Trees, ImmutableArray<MetadataReference> References, ProjectRoster Roster)
{
    /// <summary>How many are known: those of a few projects that are worked on in turn.</summary>
    private const int Kept = 8;

    /// <summary>How many files may have changed since.</summary>
    private const int MostChanged = 16;

    private static readonly object Gate = new();
    private static ImmutableList<WeakReference<KnownRoster>> _latest = ImmutableList<WeakReference<KnownRoster>>.Empty;

    /// <summary>The roster of a compilation.</summary>
    public static KnownRoster Of(Compilation compilation)
    {
        var (trees, references) = (compilation.SyntaxTrees.ToImmutableArray(), compilation.References.ToImmutableArray());
        var before = Find(trees, references);
        var known = new KnownRoster(trees, references, before?.Roster ?? new ProjectRoster(All(compilation)));
        lock (Gate)
        {
            _latest = _latest.RemoveAll(weak => !weak.TryGetTarget(out var other) || other == before).Insert(0, new WeakReference<KnownRoster>(known));
            if (_latest.Count > Kept) _latest = _latest.RemoveAt(Kept);
        }

        return known;
    }

    private static KnownRoster? Find(ImmutableArray<SyntaxTree> trees, ImmutableArray<MetadataReference> references)
    {
        foreach (var weak in _latest)
        {
            if (weak.TryGetTarget(out var known) && known.References.SequenceEqual(references) && IsSame(known.Trees, trees)) return known;
        }

        return null;
    }

    private static bool IsSame(ImmutableArray<SyntaxTree> before, ImmutableArray<SyntaxTree> now)
    {
        if (before.Length != now.Length) return false;
        var changed = Enumerable.Range(0, now.Length).Where(place => before[place] != now[place]).Take(MostChanged + 1).ToList();
        return changed.Count <= MostChanged && changed.All(place => SourceRoster.Of(before[place]).IsSame(SourceRoster.Of(now[place])));
    }

    /// <summary>Null stands for what cannot be read: what another language, or the submissions of a script before, declare.</summary>
    private static IEnumerable<Roster?> All(Compilation compilation) => Source(compilation).Concat(compilation.References.SelectMany(Of));

    private static IEnumerable<Roster?> Of(MetadataReference reference) => reference switch
    {
        CompilationReference project => Source(project.Compilation).Concat(project.Compilation.References.Where(part => part.Properties.Kind == MetadataImageKind.Module).SelectMany(Of)),
        PortableExecutableReference file => new[] { MetadataRoster.Of(file) },
        _ => new Roster?[] { null },
    };

    private static IEnumerable<Roster?> Source(Compilation compilation) =>
        compilation is CSharpCompilation { ScriptCompilationInfo: null or { PreviousScriptCompilation: null } } ? compilation.SyntaxTrees.Select(tree => (Roster?)SourceRoster.Of(tree)) : new Roster?[] { null };
}
