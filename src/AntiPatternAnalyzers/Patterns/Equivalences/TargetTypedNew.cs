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
        && MayTake(glance.Names, (ObjectCreationExpressionSyntax)pattern, ((ImplicitObjectCreationExpressionSyntax)code).ArgumentList.Arguments);

    /// <summary>Whether a constructor may take the arguments; where it has no optional parameters, as many as the pattern has.</summary>
    private static bool MayTake(NameTable names, ObjectCreationExpressionSyntax pattern, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        var symbols = names[pattern.Type];
        if (symbols.Length != 1 || symbols[0] is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type) return true;
        var isOpen = pattern.ArgumentList?.Arguments.Any(argument => Hole.Of(argument.GetFirstToken()) is { IsRun: true }) == true;
        var wanted = isOpen ? arguments.Count : pattern.ArgumentList?.Arguments.Count ?? 0;
        return type.InstanceConstructors.Any(constructor => MayTake(constructor, arguments)
            && (wanted == arguments.Count || constructor.Parameters.Any(parameter => parameter.IsOptional || parameter.IsParams)));
    }

    private static bool MayTake(IMethodSymbol constructor, SeparatedSyntaxList<ArgumentSyntax> arguments) => ArgumentCount.MayBe(constructor, arguments.Count)
        && arguments.All(argument => argument.NameColon is not { Name.Identifier.ValueText: var name } || constructor.Parameters.Any(parameter => parameter.Name == name));

    public override IEnumerable<SyntaxKind> Beginnings(SyntaxNode pattern) =>
        pattern is ObjectCreationExpressionSyntax ? new[] { SyntaxKind.ImplicitObjectCreationExpression } : Enumerable.Empty<SyntaxKind>();

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var (pattern, code) = ((ObjectCreationExpressionSyntax)goal.Pattern, (ImplicitObjectCreationExpressionSyntax)goal.Code);
        var type = new CheckGoal(held => matcher.Types.Created(pattern.Type, code, matcher.Scope, held), goal.Next);
        return Creation.Rest(pattern, code, type) is { } rest ? new[] { rest } : Enumerable.Empty<Goal>();
    }
}
