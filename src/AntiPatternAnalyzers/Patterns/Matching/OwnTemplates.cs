using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Patterns.Names;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>
/// Turns off the equivalences through which a row would flag its own template: of <c>$x == null</c> with the
/// template <c>$x is null</c> one must not forgive the other. Templates have no types, so the shape decides.
/// </summary>
internal sealed class OwnTemplates
{
    private readonly ImmutableArray<SyntaxNode> _code;
    private readonly MatchScope _scope;

    private OwnTemplates(IEnumerable<Pattern> templates, NameResolver names)
    {
        _code = templates.SelectMany(template => template.Readings).SelectMany(reading => reading.Nodes)
            .SelectMany(node => node.DescendantNodesAndSelf()).ToImmutableArray();
        _scope = MatchScope.WithoutCode(names);
    }

    /// <summary>The patterns, each without what would flag one of the templates.</summary>
    public static ImmutableArray<BoundPattern> Spare(ImmutableArray<BoundPattern> patterns, IEnumerable<Pattern> templates, NameResolver names)
    {
        var own = new OwnTemplates(templates, names);
        return own._code.IsEmpty ? patterns : patterns.Select(pattern => pattern.Through(own.Spare)).ToImmutableArray();
    }

    /// <summary>A reading with the equivalences that are safe; with all of them where it flags the template without any.</summary>
    private BoundReading Spare(BoundReading reading)
    {
        if (!Flags(reading)) return reading;
        var safe = reading.With(ImmutableArray<Equivalence>.Empty);
        if (Flags(safe)) return reading;
        foreach (var equivalence in reading.Equivalences)
        {
            var more = safe.With(safe.Equivalences.Add(equivalence));
            if (!Flags(more)) safe = more;
        }

        return safe;
    }

    private bool Flags(BoundReading reading)
    {
        if (reading.Names.Problems.Count > 0) return false;
        var kinds = reading.Beginnings().ToImmutableHashSet();
        var matcher = new Matcher(reading, _scope, HoleConditions.None, isShapeOnly: true);
        return _code.Any(node => kinds.Contains(node.Kind()) && BoundPattern.Match(reading, node, matcher, Held(reading)) != null);
    }

    /// <summary>The holes of a pattern hold the holes of the same name that the template writes.</summary>
    private Bindings Held(BoundReading reading)
    {
        var written = _code.OfType<IdentifierNameSyntax>().Where(name => Hole.Of(name.Identifier) is { IsNamed: true, IsRun: false })
            .GroupBy(name => Hole.Of(name.Identifier)!.Name).Select(group => group.First());
        return written.Where(name => reading.Parsed.Holes.Named.Contains(Hole.Of(name.Identifier)!))
            .Aggregate(Bindings.Empty, (bindings, name) => bindings.With(Hole.Of(name.Identifier)!.Name, Binding.Of(name)));
    }
}
