namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>A type by C#'s keyword and by its name in the framework: <c>Int32.Parse</c> is <c>int.Parse</c>.</summary>
internal sealed class KeywordTypeNames : Equivalence
{
    public override string Name => "keyword type names";
}
