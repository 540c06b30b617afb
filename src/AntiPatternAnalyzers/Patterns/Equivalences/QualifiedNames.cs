namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>Types and static members by qualified names, aliases and <c>using static</c>: <c>System.DateTime.Now</c> is <c>DateTime.Now</c>.</summary>
internal sealed class QualifiedNames : Equivalence
{
    public override string Name => "qualified names";
}
