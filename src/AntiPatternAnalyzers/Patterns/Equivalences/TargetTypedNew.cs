using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Patterns.Names;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>A creation whose type the code leaves to its target: <c>new()</c> is <c>new T()</c>.</summary>
internal sealed class TargetTypedNew : Equivalence
{
    public override string Name => "target-typed new";

    public override bool Concerns(SyntaxNode pattern) => pattern is ObjectCreationExpressionSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is ObjectCreationExpressionSyntax && code is ImplicitObjectCreationExpressionSyntax;

    public override bool MayApply(SyntaxNode pattern, SyntaxNode code, in Glance glance) => Applies(pattern, code)
        && MayGive(glance.Names, (ObjectCreationExpressionSyntax)pattern, ((ImplicitObjectCreationExpressionSyntax)code).ArgumentList.Arguments.Count);

    /// <summary>Whether code may give the pattern's arguments with another number of them: a constructor must have parameters that can be left out, or an array of them.</summary>
    private static bool MayGive(NameTable names, ObjectCreationExpressionSyntax pattern, int given)
    {
        var wanted = pattern.ArgumentList?.Arguments ?? default;
        if (wanted.Count == given || wanted.Any(argument => Hole.Of(argument.GetFirstToken()) is { IsRun: true })) return true;
        return names[pattern.Type] is not [INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type]
            || type.InstanceConstructors.Any(constructor => ArgumentCount.MayBe(constructor, given) && constructor.Parameters.Any(parameter => parameter.IsOptional || parameter.IsParams));
    }

    public override IEnumerable<SyntaxKind> Beginnings(SyntaxNode pattern) =>
        pattern is ObjectCreationExpressionSyntax ? new[] { SyntaxKind.ImplicitObjectCreationExpression } : Enumerable.Empty<SyntaxKind>();

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var (pattern, code) = ((ObjectCreationExpressionSyntax)goal.Pattern, (ImplicitObjectCreationExpressionSyntax)goal.Code);
        var type = new CheckGoal(held => matcher.Types.Created(pattern.Type, code, matcher.Scope, held), goal.Next);
        return Creation.Rest(pattern, code, type) is { } rest ? new[] { rest } : Enumerable.Empty<Goal>();
    }
}
