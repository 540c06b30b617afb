using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>The shape of a node, part by part.</summary>
internal static class Structure
{
    /// <summary>The goals for the parts of two nodes of one kind, or null where they cannot be the same.</summary>
    public static Goal? Expand(NodeGoal goal, Matcher matcher)
    {
        var (pattern, code) = (goal.Pattern, goal.Code);
        if (pattern.RawKind != code.RawKind) return null;
        if (DeclarationShape.IsDeclaration(pattern)) return DeclarationShape.Expand(goal);
        if (pattern is AccessorListSyntax accessors && code is AccessorListSyntax list) return AccessorShape.List(accessors, list, goal.Next);
        if (pattern is AccessorDeclarationSyntax accessor && AccessorShape.IsOpen(accessor)) return AccessorShape.Open(accessor, (AccessorDeclarationSyntax)code, goal.Next);
        if (pattern is VariableDeclarationSyntax variables && code is VariableDeclarationSyntax others) return Variables(variables, others, goal.Next);
        if (pattern is ArrayTypeSyntax array && code is ArrayTypeSyntax jagged && jagged.RankSpecifiers.Count > array.RankSpecifiers.Count) return Arrays(array, jagged, matcher, goal.Next);
        if (Literals.Same(pattern, code) is { } same) return same ? goal.Next ?? Nothing : null;
        return Parts(matcher.PartsOf(pattern), NodeParts.Of(code), goal.Next);
    }

    /// <summary>The kinds of code that have the shape of a node by themselves.</summary>
    public static IEnumerable<SyntaxKind> Kinds(SyntaxNode pattern) => new[] { pattern.Kind() };

    /// <summary>A goal that is met.</summary>
    public static Goal Nothing { get; } = new ListGoal(Array.Empty<SyntaxNodeOrToken>(), 0, Array.Empty<SyntaxNodeOrToken>(), 0, false, null);

    public static Goal Parts(IReadOnlyList<SyntaxNodeOrToken> pattern, IReadOnlyList<SyntaxNodeOrToken> code, Goal? next) =>
        new ListGoal(pattern, 0, code, 0, IsOpen: false, next);

    /// <summary>An array of the pattern may be an array of arrays, whose elements are arrays themselves.</summary>
    private static Goal Arrays(ArrayTypeSyntax pattern, ArrayTypeSyntax code, Matcher matcher, Goal? next)
    {
        var ranks = pattern.RankSpecifiers;
        var element = new CheckGoal(held => matcher.Types.Exactly(pattern.ElementType, Element(matcher.Scope.TypeOf(code), ranks.Count), held), next);
        return Parts(NodeParts.Of(ranks), NodeParts.Of(code.RankSpecifiers.Take(ranks.Count)), element);
    }

    private static ITypeSymbol? Element(ITypeSymbol? type, int depth) =>
        depth == 0 ? type : Element((type as IArrayTypeSymbol)?.ElementType, depth - 1);

    /// <summary>A field of the pattern may be any of several that the code declares at once; locals are exact.</summary>
    private static Goal Variables(VariableDeclarationSyntax pattern, VariableDeclarationSyntax code, Goal? next)
    {
        if (pattern.Variables.Count > 1 || code.Parent is not BaseFieldDeclarationSyntax) return Parts(NodeParts.Of(pattern), NodeParts.Of(code), next);
        var choices = code.Variables.Select(variable => (Goal)new NodeGoal(pattern.Variables[0], variable, next)).ToList();
        return new NodeGoal(pattern.Type, code.Type, new ChoiceGoal(choices));
    }

    /// <summary>Two nodes that either may lack; a pattern that lacks it does not care.</summary>
    public static Goal? Optional(SyntaxNode? pattern, SyntaxNode? code, Goal? next)
    {
        if (pattern == null) return next ?? Nothing;
        return code == null ? null : new NodeGoal(pattern, code, next);
    }
}
