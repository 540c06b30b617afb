using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>
/// Declarations are open: the code may have further modifiers, attributes, bases, constraints and members, and any
/// body or initializer that the pattern does not spell.
/// </summary>
internal static class DeclarationShape
{
    public static bool IsDeclaration(SyntaxNode node) =>
        node is MemberDeclarationSyntax and not GlobalStatementSyntax or LocalFunctionStatementSyntax or ParameterSyntax
            or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax or EventFieldDeclarationSyntax };

    public static Goal? Expand(NodeGoal goal)
    {
        var (pattern, code) = (new DeclarationParts(goal.Pattern), new DeclarationParts(goal.Code));
        if (!HasModifiers(goal.Pattern, goal.Code)) return null;
        if (Members(goal, Body(goal, goal.Next)) is not { } members) return null;
        if (Attributes(pattern.Attributes, code.Attributes, members) is not { } attributes) return null;
        var bases = Bases(goal, attributes);
        return bases == null ? null : Structure.Parts(pattern.Core(goal.Pattern, goal.Code), code.Core(goal.Pattern, goal.Code), bases);
    }

    /// <summary>Whether the code has all modifiers of the pattern.</summary>
    public static bool HasModifiers(SyntaxNode pattern, SyntaxNode code)
    {
        var given = new DeclarationParts(code).Modifiers;
        foreach (var modifier in new DeclarationParts(pattern).Modifiers)
        {
            if (given.IndexOf((SyntaxKind)modifier.RawKind) < 0) return false;
        }

        return true;
    }

    /// <summary>Each attribute of the pattern must be one of the code's.</summary>
    public static Goal? Attributes(SyntaxList<AttributeListSyntax> patterns, SyntaxList<AttributeListSyntax> codes, Goal? next)
    {
        var result = next ?? Structure.Nothing;
        var candidates = codes.SelectMany(list => list.Attributes).ToList();
        foreach (var attribute in patterns.SelectMany(list => list.Attributes))
        {
            if (candidates.Count == 0) return null;
            var rest = result;
            result = new ChoiceGoal(candidates.Select(candidate => (Goal)new NodeGoal(attribute, candidate, rest)).ToList());
        }

        return result;
    }

    /// <summary>Each base of the pattern must be one of the code's, directly or further up.</summary>
    private static Goal? Bases(NodeGoal goal, Goal? next)
    {
        if (goal.Pattern is EnumDeclarationSyntax { BaseList.Types: { Count: 1 } types } && goal.Code is EnumDeclarationSyntax other)
            return Structure.Optional(types[0], other.BaseList?.Types.FirstOrDefault(), next);
        if (goal.Pattern is not TypeDeclarationSyntax { BaseList: { } bases } || goal.Code is not TypeDeclarationSyntax code) return next;
        return bases.Types.Aggregate(next, (rest, type) => new BaseGoal(type.Type, code, rest));
    }

    /// <summary>Each member of the pattern must be one of the code's, in whatever order.</summary>
    private static Goal? Members(NodeGoal goal, Goal? next)
    {
        if (next == null || goal.Pattern is not TypeDeclarationSyntax pattern || goal.Code is not TypeDeclarationSyntax code) return next;
        foreach (var member in pattern.Members)
        {
            if (Hole.Of(member.GetFirstToken()) is { IsRun: true }) continue;
            if (code.Members.Count == 0) return null;
            var rest = next;
            next = new ChoiceGoal(code.Members.Select(candidate => (Goal)new NodeGoal(member, candidate, rest)).ToList());
        }

        return next;
    }

    private static Goal? Body(NodeGoal goal, Goal? next)
    {
        if (AccessorShape.RunOf(goal.Pattern) is { } run) return new BindGoal(run, Binding.Run(AccessorShape.CodeOf(goal.Code)), next);
        if (FunctionBody.Of(goal.Pattern) is not { } pattern) return next ?? Structure.Nothing;
        return FunctionBody.Of(goal.Code) is { } code ? FunctionBody.Match(pattern, code, next) : null;
    }
}
