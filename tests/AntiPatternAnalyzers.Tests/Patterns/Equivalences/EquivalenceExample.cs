namespace AntiPatternAnalyzers.Tests.Patterns.Equivalences;

/// <summary>One equivalence shown by examples: cells with code that they find through it, and code that they leave alone.</summary>
/// <param name="Name">The equivalence's name.</param>
/// <param name="Same">Cells and code; what is marked is found, and not without the equivalence.</param>
/// <param name="Other">Cells and code that looks alike and is another thing, or says less than the pattern.</param>
public sealed record EquivalenceExample(string Name, (string Cell, string Code)[] Same, (string Cell, string Code)[] Other);
