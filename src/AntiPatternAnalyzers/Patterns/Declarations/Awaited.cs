namespace AntiPatternAnalyzers.Patterns.Declarations;

/// <summary>What awaiting the framework's tasks gives.</summary>
internal static class Awaited
{
    /// <summary>The type of the result, <c>void</c> where there is none; null where the type is none of the framework's.</summary>
    public static ITypeSymbol? Result(ITypeSymbol? awaited, Compilation compilation)
    {
        if (Task(awaited) is not { } task) return null;
        return task.Arity == 0 ? compilation.GetSpecialType(SpecialType.System_Void) : DeclaredTypes.Sure(task.TypeArguments[0]);
    }

    /// <summary>The type where it is one of the framework's tasks; else null.</summary>
    public static INamedTypeSymbol? Task(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask" } task && IsTasks(task.ContainingNamespace) ? task : null;

    private static bool IsTasks(INamespaceSymbol? place) =>
        place is { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };
}
