using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary><c>nameof</c> of a name is never a use of it.</summary>
internal static class NameOf
{
    public static bool IsInside(SyntaxNode node)
    {
        for (var at = node.Parent; at is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax; at = at.Parent)
        {
            if (at is InvocationExpressionSyntax call && IsSpelled(call)) return true;
        }

        return false;
    }

    /// <summary>Whether a call is spelled like one; a method may be called so.</summary>
    public static bool IsSpelled(InvocationExpressionSyntax call) => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" };

    /// <summary>The name that a call which is spelled like one gives if it is one; null where it is not.</summary>
    public static string? Named(SyntaxNode code) => code is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call || !IsSpelled(call) ? null : arguments[0].Expression switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
