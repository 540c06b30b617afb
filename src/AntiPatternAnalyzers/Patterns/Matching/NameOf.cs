using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary><c>nameof</c> of a name is never a use of it.</summary>
internal static class NameOf
{
    public static bool IsInside(SyntaxNode node)
    {
        for (var at = node.Parent; at is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax; at = at.Parent)
        {
            if (at is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }) return true;
        }

        return false;
    }
}
