using AntiPatternAnalyzers.Patterns.Equivalences;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>The arguments of a call against those of a pattern, by the place of the parameter that they go to.</summary>
internal sealed class CallArguments
{
    private readonly CallSite _site;
    private readonly Matcher _matcher;
    private readonly List<SyntaxNodeOrToken> _wanted = new();
    private readonly List<ArgumentSyntax> _named = new();

    private CallArguments(IEnumerable<ArgumentSyntax> pattern, CallSite site, Matcher matcher)
    {
        (_site, _matcher) = (site, matcher);
        foreach (var argument in pattern)
        {
            if (argument.NameColon == null) _wanted.Add(PlacedArguments.Value(argument));
            else _named.Add(argument);
        }
    }

    private bool HasRun => _wanted.Any(argument => _matcher.HoleOf(argument.AsNode()!) is { IsRun: true });

    /// <summary>The ways in which the arguments of a call are those of the pattern.</summary>
    public static IEnumerable<Goal> Match(IEnumerable<ArgumentSyntax> pattern, CallSite site, Matcher matcher, Goal? next)
    {
        var arguments = new CallArguments(pattern, site, matcher);
        if (!matcher.IsOn<NamedArguments>() && (arguments._named.Count > 0 || site.HasNames)) yield break;
        if (PlacedArguments.Of(site, matcher) is not { } placed) yield break;
        if (arguments.Match(placed, next) is { } plain) yield return plain;
        if (!matcher.IsOn<ExpandedParams>() || arguments.HasRun || placed.Expanded() is not { } expanded) yield break;
        var isExpanded = new CheckGoal(held => site.IsParamsArray(placed.Last, matcher.Scope) ? held : null, next);
        if (arguments.Match(expanded, isExpanded) is { } match) yield return match;
    }

    private Goal? Match(PlacedArguments given, Goal? next)
    {
        var goal = next;
        foreach (var argument in _named)
        {
            if (given.Take(argument, _site, _matcher) is not { } value) return null;
            goal = new NodeGoal(PlacedArguments.Value(argument), value, goal);
        }

        if (HasRun) return Structure.Parts(_wanted, NodeParts.Of(given.Values), goal);
        if (!given.StartsWith(_wanted.Count)) return null;
        if (given.Count > _wanted.Count && (!_matcher.IsOn<OptionalArguments>() || !given.After(_wanted.Count).All(rest => ConstantShape.Is(rest.Value) || DefaultOf.MayBe(rest.Value)))) return null;
        var rests = given.After(_wanted.Count).ToList();
        var areDefaults = rests.Count == 0 ? goal : new CheckGoal(held => rests.All(rest => _site.IsDefault(rest.Value, rest.Key, _matcher.Scope)) ? held : null, goal);
        return Structure.Parts(_wanted, NodeParts.Of(given.Values.Take(_wanted.Count)), areDefaults);
    }
}
