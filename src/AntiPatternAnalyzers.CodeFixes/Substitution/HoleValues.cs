using System.Globalization;
using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.CodeFixes.Substitution;

/// <summary>What the holes of a template stand for, given what those of the pattern hold.</summary>
internal sealed class HoleValues
{
    private readonly Bindings _bindings;
    private readonly ImmutableDictionary<string, Binding> _runs;

    public HoleValues(PatternReading template, Bindings bindings)
    {
        _bindings = bindings;
        var held = bindings.Names.Where(name => name[0] == '.').Distinct()
            .OrderBy(name => int.Parse(name.Substring(3), CultureInfo.InvariantCulture));
        var written = template.Nodes.SelectMany(node => node.DescendantTokens()).Select(Hole.Of).OfType<Hole>()
            .Where(hole => hole is { IsRun: true, IsNamed: false }).Select(hole => hole.Name).Distinct();
        _runs = written.Zip(held, (mine, theirs) => (mine, theirs)).ToImmutableDictionary(pair => pair.mine, pair => bindings[pair.theirs]!);
    }

    /// <summary>What a hole holds; the n-th <c>...</c> of the template holds what the n-th of the pattern does. Null where nothing.</summary>
    public Binding? this[Hole hole] => hole.IsNamed ? _bindings[hole.Name] : _runs.TryGetValue(hole.Name, out var run) ? run : null;

    /// <summary>Whether a hole is just the name of a parameter of a lambda that the template writes.</summary>
    public static bool IsParameter(Hole hole) => hole.Name.StartsWith("parameter ", StringComparison.Ordinal);

    /// <summary>How the code names the parameter of a lambda of the pattern that has the same name there; null where there is none.</summary>
    public string? Parameter(Hole parameter)
    {
        var start = parameter.Name.Substring(0, parameter.Name.LastIndexOf(" of ", StringComparison.Ordinal) + 4);
        var names = _bindings.Names.Where(name => name.StartsWith(start, StringComparison.Ordinal)).Select(name => _bindings[name]!.Text).Distinct().ToList();
        return names.Count == 1 ? names[0] : null;
    }
}
