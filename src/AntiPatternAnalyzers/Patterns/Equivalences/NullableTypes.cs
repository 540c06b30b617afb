using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>A nullable value type by name and with a question mark: <c>int?</c> is <c>Nullable&lt;int&gt;</c>; and a class that the code says may be null.</summary>
internal sealed class NullableTypes : Equivalence
{
    public override string Name => "nullable types";

    public override bool IsAroundNames => true;

    public override bool Concerns(SyntaxNode pattern) => pattern is NameSyntax or PredefinedTypeSyntax or NullableTypeSyntax;

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is NameSyntax or PredefinedTypeSyntax && code is NullableTypeSyntax || pattern is NullableTypeSyntax && IsNamed(code);

    public override IEnumerable<SyntaxKind> Beginnings(SyntaxNode pattern) =>
        pattern is NullableTypeSyntax ? new[] { SyntaxKind.GenericName, SyntaxKind.QualifiedName }
        : IsNamed(pattern) ? new[] { SyntaxKind.NullableType }
        : Enumerable.Empty<SyntaxKind>();

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        yield return new CheckGoal(
            held => matcher.Scope.SymbolOf(goal.Code) is ITypeSymbol type && (goal.Code is NullableTypeSyntax || IsNullable(type))
                ? matcher.Types.Exactly((TypeSyntax)goal.Pattern, type, held) : null,
            goal.Next);
    }

    /// <summary>The last name of a qualified one is no type of its own.</summary>
    private static bool IsNamed(SyntaxNode node) => node switch
    {
        QualifiedNameSyntax qualified => IsNullable(qualified.Right),
        GenericNameSyntax generic => IsNullable(generic) && generic.Parent is not QualifiedNameSyntax,
        _ => false,
    };

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static bool IsNullable(SimpleNameSyntax name) => name is GenericNameSyntax { Identifier.ValueText: "Nullable", Arity: 1 };
}
