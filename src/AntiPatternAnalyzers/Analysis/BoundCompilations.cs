using System.Runtime.CompilerServices;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>The rules of a compilation, bound once for both analyzers and for the fixes; they live as long as the compilation.</summary>
internal static class BoundCompilations
{
    private static readonly ConditionalWeakTable<Compilation, Place> Places = new();

    public static ProjectRules Of(Compilation compilation, RuleBook set, HelpLink links, ImmutableHashSet<string>? ids, Func<ProjectRules> bind)
    {
        var place = Places.GetOrCreateValue(compilation);
        lock (place)
        {
            if (place.Known.Find(known => known.IsFor(set, links, ids)) is { } same) return same.Rules;
            var bound = new Bound(set, links, ids, bind());
            place.Known = place.Known.RemoveAll(known => known.Set != set || known.Links != links).Add(bound);
            return bound.Rules;
        }
    }

    private sealed class Place
    {
        public ImmutableList<Bound> Known { get; set; } = ImmutableList<Bound>.Empty;
    }

    private sealed record Bound(RuleBook Set, HelpLink Links, ImmutableHashSet<string>? Ids, ProjectRules Rules)
    {
        public bool IsFor(RuleBook set, HelpLink links, ImmutableHashSet<string>? ids) =>
            ReferenceEquals(Set, set) && Links == links && (Ids == null || ids != null && Ids.SetEquals(ids));
    }
}
