namespace AntiPatternAnalyzers.Patterns;

/// <summary>The words of the language, gathered from the classes that are there.</summary>
internal static class Words
{
    /// <summary>One instance of every class that derives from <typeparamref name="T"/>, the longest phrase first.</summary>
    public static ImmutableArray<T> Of<T>(Func<T, string> phrase)
        where T : class =>
        typeof(T).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && typeof(T).IsAssignableFrom(type) && type.GetConstructor(Type.EmptyTypes) != null)
            .Select(type => (T)Activator.CreateInstance(type)!)
            .OrderByDescending(word => phrase(word).Length)
            .ThenBy(phrase, StringComparer.Ordinal)
            .ToImmutableArray();
}
