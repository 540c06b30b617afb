using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Arguments by the place of the parameter that they go to, whether they name it or not.</summary>
internal static class CallArguments
{
    /// <summary>The goals for two argument lists of which at least one names an argument; null where they cannot be the same.</summary>
    public static Goal? Match(BaseArgumentListSyntax pattern, BaseArgumentListSyntax code, ImmutableArray<IParameterSymbol> parameters, Goal? next)
    {
        if (ByPlace(code, parameters) is not { } given) return null;
        var goal = next;
        var wanted = new List<SyntaxNodeOrToken>();
        foreach (var argument in pattern.Arguments)
        {
            if (argument.NameColon == null)
            {
                wanted.Add(Value(argument));
                continue;
            }

            var place = Place(argument, parameters);
            if (!given.TryGetValue(place, out var value)) return null;
            given.Remove(place);
            goal = new NodeGoal(Value(argument), value, goal);
        }

        var isGapless = given.Keys.Select((place, index) => place == index).All(same => same);
        if (!isGapless && !wanted.Any(argument => Hole.Of(argument.AsNode()!.GetFirstToken()) is { IsRun: true })) return null;
        return Structure.Parts(wanted, NodeParts.Of(given.Values), goal);
    }

    private static SortedDictionary<int, SyntaxNode>? ByPlace(BaseArgumentListSyntax list, ImmutableArray<IParameterSymbol> parameters)
    {
        var places = new SortedDictionary<int, SyntaxNode>();
        for (var index = 0; index < list.Arguments.Count; index++)
        {
            var argument = list.Arguments[index];
            var place = argument.NameColon == null ? index : Place(argument, parameters);
            if (place < 0 || places.ContainsKey(place)) return null;
            places.Add(place, Value(argument));
        }

        return places;
    }

    private static int Place(ArgumentSyntax argument, ImmutableArray<IParameterSymbol> parameters)
    {
        var name = argument.NameColon!.Name.Identifier.ValueText;
        for (var index = 0; index < parameters.Length; index++)
        {
            if (parameters[index].Name == name) return index;
        }

        return -1;
    }

    /// <summary>The argument without its name; an <c>out</c> or <c>ref</c> argument stays whole.</summary>
    private static SyntaxNode Value(ArgumentSyntax argument) =>
        argument.RefKindKeyword.IsKind(SyntaxKind.None) ? argument.Expression : argument;
}
