using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Anchors;

/// <summary>Names with dots between them, which may be those of a type and its member: <c>System.DateTime.Now</c>.</summary>
internal static class DottedName
{
    public static bool Is(SyntaxNode expression) => expression switch
    {
        SimpleNameSyntax name => Hole.Of(name.Identifier) == null,
        TypeSyntax => true,
        MemberAccessExpressionSyntax access => Is(access.Expression) && Is(access.Name),
        _ => false,
    };
}
