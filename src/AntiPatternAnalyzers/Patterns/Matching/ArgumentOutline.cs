using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>
/// What a pattern writes among the arguments of a call behind a run: it must be among those of the code, however the
/// call is spelled. Looked at first, since arguments are told by less than what stands before the dot.
/// </summary>
internal sealed class ArgumentOutline
{
    private readonly ImmutableArray<(Outline Whole, Outline Value)> _wanted;

    private ArgumentOutline(ImmutableArray<(Outline, Outline)> wanted) => _wanted = wanted;

    /// <summary>The outline of a call's arguments; null where their places count, or an array of the code may hold several of them.</summary>
    public static ArgumentOutline? Of(SyntaxNode pattern, BoundReading reading)
    {
        if (pattern is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 1 } arguments } call || !IsRun(arguments[0], reading) || !reading.Names[call.Expression].IsEmpty) return null;
        return new ArgumentOutline(arguments.Where(argument => argument.NameColon == null && !IsRun(argument, reading)).Select(argument => (reading.OutlineOf(argument), reading.OutlineOf(PlacedArguments.Value(argument)))).ToImmutableArray());
    }

    /// <summary>Whether a call may have the arguments; only a no is sure.</summary>
    public bool MayBe(InvocationExpressionSyntax code, in Glance glance)
    {
        foreach (var wanted in _wanted)
        {
            if (!IsAmong(wanted, code.ArgumentList.Arguments, glance)) return false;
        }

        return true;
    }

    private static bool IsRun(ArgumentSyntax argument, BoundReading reading) => reading.Parsed.Holes[argument] is { IsRun: true };

    /// <summary>An <c>out</c> or <c>ref</c> argument stays whole.</summary>
    private static bool IsAmong((Outline Whole, Outline Value) wanted, SeparatedSyntaxList<ArgumentSyntax> arguments, in Glance glance)
    {
        foreach (var argument in arguments)
        {
            var code = PlacedArguments.Value(argument);
            if ((code == argument ? wanted.Whole : wanted.Value).MayBe(code, glance)) return true;
        }

        return false;
    }
}
