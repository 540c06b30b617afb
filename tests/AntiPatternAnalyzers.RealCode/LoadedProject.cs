namespace AntiPatternAnalyzers.RealCode;

/// <summary>A project that is ready to be analysed.</summary>
/// <param name="Captured">Where it came from.</param>
/// <param name="Compilation">Its code, generated files included.</param>
/// <param name="Options">What its analyzers are told.</param>
public sealed record LoadedProject(CapturedProject Captured, Compilation Compilation, LoadedOptions Options)
{
    /// <summary>How many lines of code the project has, blank ones and comments included.</summary>
    public int Lines => Compilation.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count);
}
