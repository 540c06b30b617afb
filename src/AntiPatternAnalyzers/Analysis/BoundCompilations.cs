using System.Runtime.CompilerServices;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>The rules of a compilation, bound once for both analyzers and for the fixes; they live as long as the compilation.</summary>
internal static class BoundCompilations
{
    private static readonly ConditionalWeakTable<Compilation, Place> Places = new();

    public static ProjectRules Of(Compilation compilation, RuleBook set, HelpLink links, Func<ProjectRules> bind)
    {
        var place = Places.GetOrCreateValue(compilation);
        lock (place)
        {
            if (place.Rules is not { } known || known.Set != set || known.Links != links) place.Rules = bind();
            return place.Rules;
        }
    }

    private sealed class Place
    {
        public ProjectRules? Rules { get; set; }
    }
}
