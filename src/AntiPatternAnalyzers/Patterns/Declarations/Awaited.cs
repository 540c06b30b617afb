namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>What awaiting the framework's tasks gives.</summary>
internal static class Awaited
{
    /// <summary>The type of the result, <c>void</c> where there is none; null where the type is none of the framework's, or of what its <c>ConfigureAwait</c> gives.</summary>
    public static ITypeSymbol? Result(ITypeSymbol? awaited, Compilation compilation)
    {
        if ((Task(awaited) ?? Configured(awaited)) is not { } task) return null;
        return task.Arity == 0 ? compilation.GetSpecialType(SpecialType.System_Void) : DeclaredTypes.Sure(task.TypeArguments[0]);
    }

    /// <summary>The type where it is one of the framework's tasks; else null.</summary>
    public static INamedTypeSymbol? Task(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask" } task && IsIn(task, "Threading", "Tasks") ? task : null;

    private static INamedTypeSymbol? Configured(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" } task && IsIn(task, "Runtime", "CompilerServices") ? task : null;

    private static bool IsIn(INamedTypeSymbol type, string outer, string inner) =>
        type.ContainingNamespace is { ContainingNamespace: { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } around } place && place.Name == inner && around.Name == outer;
}
