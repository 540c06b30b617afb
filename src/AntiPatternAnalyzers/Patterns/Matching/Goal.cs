using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>
/// What is left to match, as an immutable list: where one spelling fails, the matcher goes back to the goals as they
/// stood before it and tries the next. The idea is Prolog's.
/// </summary>
internal abstract record Goal;

/// <summary>A node of the pattern against a node of the code.</summary>
internal sealed record NodeGoal(SyntaxNode Pattern, SyntaxNode Code, Goal? Next) : Goal;

/// <summary>Items of the pattern from <paramref name="At"/> on, runs among them, against items of the code.</summary>
/// <param name="Patterns">The pattern's items.</param>
/// <param name="At">The first that is not matched yet.</param>
/// <param name="Codes">The code's items.</param>
/// <param name="CodeAt">The first that is not matched yet.</param>
/// <param name="IsOpen">Whether items of the code may be left over at the end.</param>
/// <param name="Next">The goals after this one, or null.</param>
internal sealed record ListGoal(
    IReadOnlyList<SyntaxNodeOrToken> Patterns, int At, IReadOnlyList<SyntaxNodeOrToken> Codes, int CodeAt, bool IsOpen, Goal? Next) : Goal;

/// <summary>A type of the pattern against a type that the code may not spell.</summary>
internal sealed record TypeGoal(TypeSyntax Pattern, ITypeSymbol? Type, Goal? Next) : Goal;

/// <summary>A hole that takes something.</summary>
internal sealed record BindGoal(Hole Hole, Binding Value, Goal? Next) : Goal;

/// <summary>A question to the compiler; it waits until the whole shape fits.</summary>
internal sealed record CheckGoal(Func<Bindings, Bindings?> Check, Goal? Next) : Goal;

/// <summary>Any of several ways to go on, tried in order.</summary>
internal sealed record ChoiceGoal(IReadOnlyList<Goal> Choices) : Goal;

/// <summary>A base of the pattern against all bases of a declared type.</summary>
internal sealed record BaseGoal(TypeSyntax Pattern, TypeDeclarationSyntax Code, Goal? Next) : Goal;
