namespace AntiPatternAnalyzers.Tests.Patterns.Equivalences;

/// <summary>Examples of every equivalence.</summary>
public static partial class Examples
{
    public static IEnumerable<EquivalenceExample> All => Names.Concat(Calls).Concat(Values).Concat(Conditions).Concat(Bodies);
}
