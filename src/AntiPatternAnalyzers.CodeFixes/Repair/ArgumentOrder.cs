using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.Patterns;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Repair;

/// <summary>Arguments that the code names and gives in an order of its own: the call of a template gives them in that order too, so that they are evaluated as before.</summary>
internal sealed class ArgumentOrder
{
    private readonly PatternReading _template;
    private readonly Match _match;
    private readonly IMethodSymbol _method;

    private ArgumentOrder(PatternReading template, Match match, IMethodSymbol method) => (_template, _match, _method) = (template, match, method);

    /// <summary>The template with names in the order of the code; null where it is no call whose parameters have those names.</summary>
    public static Pattern? LikeCode(Pattern template, PatternReading reading, ImmutableArray<SyntaxNode> filled, Match match, DocumentFindings document)
    {
        if (ConditionalTail.IsIn(match) || ChainRun.Is(match) || CallIn(filled) is not { } call || CallIn(reading.Nodes) is not { } written) return null;
        if (document.Model.GetSpeculativeSymbolInfo(match.Node.SpanStart, call.Parent!, SpeculativeBindingOption.BindAsExpression).Symbol is not IMethodSymbol method) return null;
        if (new ArgumentOrder(reading, match, method).Arranged(written.Arguments) is not { } arguments) return null;
        var texts = arguments.Select(argument => Text(argument.Argument, argument.Name, template, reading));
        var span = reading.ToPattern(written.Arguments.Span);
        var code = template.Text.Substring(0, span.Start) + string.Join(", ", texts) + template.Text.Substring(span.End);
        return Pattern.Parse(code, (CSharpParseOptions)document.Model.SyntaxTree.Options, out _);
    }

    private static BaseArgumentListSyntax? CallIn(ImmutableArray<SyntaxNode> nodes) =>
        StatementPlace.Bare(nodes)[0] is ExpressionSyntax written ? ArgumentNames.Arguments(written) : null;

    private static string Text(ArgumentSyntax argument, string? name, Pattern template, PatternReading reading)
    {
        var span = reading.ToPattern(argument.Span);
        return (name == null ? "" : $"{name}: ") + template.Text.Substring(span.Start, span.Length);
    }

    /// <summary>The arguments in the order of the code, from the first that moved on with names; null where nothing moves or a name is another.</summary>
    private List<(ArgumentSyntax Argument, string? Name)>? Arranged(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        if (arguments.Any(IsRun) || _method.Parameters.Length < arguments.Count || _method.Parameters.Any(parameter => parameter.IsParams)) return null;
        var given = new Queue<ArgumentSyntax>(arguments.Where(argument => Given(argument) != null).OrderBy(argument => Given(argument)!.SpanStart));
        var ordered = arguments.Select(argument => Given(argument) == null ? argument : given.Dequeue()).ToList();
        var moved = ordered.Zip(arguments, (now, before) => now == before).ToList().IndexOf(false);
        if (moved < 0 || !ordered.Skip(moved).All(argument => IsNamedAlike(argument, arguments.IndexOf(argument)))) return null;
        return ordered.Select((argument, place) => (argument, place < moved || argument.NameColon != null ? null : _method.Parameters[arguments.IndexOf(argument)].Name)).ToList();
    }

    private bool IsRun(ArgumentSyntax argument) => _template.Holes[argument] is { IsRun: true } || _template.Holes[argument.Expression] is { IsRun: true };

    private bool IsNamedAlike(ArgumentSyntax argument, int place) => Given(argument) is not { } given
        || given.FirstAncestorOrSelf<ArgumentSyntax>()?.NameColon?.Name.Identifier.ValueText == (argument.NameColon?.Name.Identifier.ValueText ?? _method.Parameters[place].Name);

    /// <summary>The code that the first hole of an argument holds; null where it has none.</summary>
    private SyntaxNode? Given(ArgumentSyntax argument) => argument.DescendantTokens().Select(Hole.Of).OfType<Hole>()
        .Select(hole => _match.Bindings[hole.Name]?.Node).FirstOrDefault(held => held != null && _match.Node.Span.Contains(held.Span));
}
