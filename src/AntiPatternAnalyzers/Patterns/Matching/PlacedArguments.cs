using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>The arguments of the code by the place of their parameters.</summary>
internal sealed class PlacedArguments
{
    private readonly SortedDictionary<int, SyntaxNode> _places = new();

    public int Count => _places.Count;

    public IEnumerable<SyntaxNode> Values => _places.Values;

    /// <summary>The argument of the last parameter.</summary>
    public SyntaxNode Last => _places.Values.Last();

    /// <summary>The arguments of a call; null where a name is none of its parameters'.</summary>
    public static PlacedArguments? Of(CallSite site, Matcher matcher)
    {
        var placed = new PlacedArguments();
        for (var index = 0; index < site.Arguments.Count; index++)
        {
            var argument = site.Arguments[index];
            var place = argument.NameColon == null || matcher.IsShapeOnly ? index : site.Place(argument, matcher.Scope);
            if (place < 0 || placed._places.ContainsKey(place)) return null;
            placed._places.Add(place, Value(argument));
        }

        return placed;
    }

    /// <summary>The argument without its name; an <c>out</c> or <c>ref</c> argument stays whole.</summary>
    public static SyntaxNode Value(ArgumentSyntax argument) =>
        argument.RefKindKeyword.IsKind(SyntaxKind.None) ? argument.Expression : argument;

    /// <summary>Takes out the argument that a named argument of the pattern stands for.</summary>
    public SyntaxNode? Take(ArgumentSyntax pattern, CallSite site, Matcher matcher)
    {
        var place = matcher.IsShapeOnly ? site.Written(pattern) : site.Place(pattern, matcher.Scope);
        if (!_places.TryGetValue(place, out var value)) return null;
        _places.Remove(place);
        return value;
    }

    /// <summary>Whether the first places have arguments, without a gap.</summary>
    public bool StartsWith(int count) => _places.Count >= count && _places.Keys.Take(count).Select((place, index) => place == index).All(same => same);

    /// <summary>The arguments after the first ones, with their places.</summary>
    public IEnumerable<KeyValuePair<int, SyntaxNode>> After(int count) => _places.Skip(count);

    /// <summary>The arguments with the elements of a last array in its place; null where there is none.</summary>
    public PlacedArguments? Expanded()
    {
        if (_places.Count == 0 || ParamsElements.Of(Last) is not { } elements) return null;
        var expanded = new PlacedArguments();
        foreach (var (place, value) in _places.Take(_places.Count - 1).Select(pair => (pair.Key, pair.Value))) expanded._places.Add(place, value);
        var last = _places.Keys.Last();
        foreach (var element in elements) expanded._places.Add(last++, element);
        return expanded;
    }
}
