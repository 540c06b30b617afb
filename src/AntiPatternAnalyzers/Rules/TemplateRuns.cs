using System.Globalization;
using AntiPatternAnalyzers.Patterns;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Rules;

/// <summary>
/// The unnamed runs of a template, given names so that a message can fill them in: the n-th <c>...</c> holds what the n-th
/// of the pattern does. Statements and members stay left out, since a message is one line.
/// </summary>
internal static class TemplateRuns
{
    public static (string Code, Bindings Bindings) Named(Template template, Bindings bindings)
    {
        var (code, all) = (template.Text, Held(bindings).ToList());
        if (all.Count == 0) return (code, bindings);
        var runs = Written(template).Zip(all, (place, held) => (place, held)).Where(run => IsShown(run.held)).Reverse().ToList();
        foreach (var (place, held) in runs)
        {
            var name = $"_{place.Start.ToString(CultureInfo.InvariantCulture)}";
            code = code.Remove(place.Start, place.Length).Insert(place.Start, $"$...{name}");
            bindings = bindings.With(name, held);
        }

        return (code, bindings);
    }

    private static IEnumerable<TextSpan> Written(Template template) =>
        template.Pattern?.Readings[0] is not { } reading ? Enumerable.Empty<TextSpan>()
        : reading.Nodes.SelectMany(node => node.DescendantTokens())
            .Where(token => Hole.Of(token) is { IsRun: true, IsNamed: false })
            .Select(token => reading.ToPattern(token.Span)).Distinct();

    private static IEnumerable<Binding> Held(Bindings bindings) => bindings.Names
        .Where(name => name[0] == '.').Distinct()
        .OrderBy(name => int.Parse(name.Substring(3), CultureInfo.InvariantCulture))
        .Select(name => bindings[name]!);

    private static bool IsShown(Binding held) => held.Nodes.All(node => node is ExpressionSyntax or ArgumentSyntax or ParameterSyntax or TypeParameterSyntax or AttributeArgumentSyntax);
}
