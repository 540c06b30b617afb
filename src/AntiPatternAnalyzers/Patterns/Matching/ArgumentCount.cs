namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>How many arguments a method can be called with.</summary>
internal static class ArgumentCount
{
    /// <summary>Whether a method may be called with so many. An override may leave out what the method that it overrides does not.</summary>
    public static bool MayBe(IMethodSymbol method, int arguments) =>
        (arguments <= method.Parameters.Length || method.Parameters.Any(parameter => parameter.IsParams))
        && (method.IsVirtual || method.IsAbstract || method.IsOverride || method.Parameters.Count(parameter => !parameter.IsOptional && !parameter.IsParams) <= arguments);
}
