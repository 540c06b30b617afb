using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Kinds of node that are newer than the oldest compiler that we run in. A compiler that does not know one has no node of it.</summary>
internal static class NewerKind
{
    /// <summary><c>[a, b]</c>, from C# 12 on.</summary>
    public static readonly SyntaxKind CollectionExpression = Of(nameof(CollectionExpression));

    /// <summary>A value among them; what spreads another collection is none.</summary>
    public static readonly SyntaxKind ExpressionElement = Of(nameof(ExpressionElement));

    /// <summary><c>field</c> as a keyword, which stands in accessors from C# 14 on.</summary>
    public static readonly SyntaxKind FieldExpression = Of(nameof(FieldExpression));

    private static SyntaxKind Of(string name) => Enum.TryParse(name, out SyntaxKind kind) ? kind : SyntaxKind.None;
}
