using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>
/// What a pattern writes beside a run among the arguments of a call: it must be among those of the code, however the
/// call is spelled. Looked at first, since arguments are told by less than what stands before the dot.
/// </summary>
internal sealed class ArgumentOutline
{
    private readonly ImmutableArray<Outline> _wanted;

    private ArgumentOutline(ImmutableArray<Outline> wanted) => _wanted = wanted;

    /// <summary>The outline of a call's arguments; null where it tells nothing. Without a run, an array of the code may hold several of them.</summary>
    public static ArgumentOutline? Of(SyntaxNode pattern, BoundReading reading)
    {
        if (pattern is not InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call || !reading.Names[call.Expression].IsEmpty) return null;
        var (runs, others) = (arguments.Where(IsRun), arguments.Where(argument => argument.NameColon == null && !IsRun(argument)));
        return runs.Any() && others.Any() ? new ArgumentOutline(others.Select(argument => reading.OutlineOf(PlacedArguments.Value(argument))).ToImmutableArray()) : null;
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

    private static bool IsRun(ArgumentSyntax argument) => Hole.Of(argument.GetFirstToken()) is { IsRun: true };

    private static bool IsAmong(Outline wanted, SeparatedSyntaxList<ArgumentSyntax> arguments, in Glance glance)
    {
        foreach (var argument in arguments)
        {
            if (wanted.MayBe(PlacedArguments.Value(argument), glance)) return true;
        }

        return false;
    }
}
