namespace AntiPatternAnalyzers.Patterns;

/// <summary>What a match may ask while it lasts.</summary>
/// <param name="Model">The semantic model of the code's tree.</param>
/// <param name="Cancellation">Stops the match.</param>
internal sealed record MatchScope(SemanticModel Model, CancellationToken Cancellation)
{
    public Compilation Compilation => Model.Compilation;
}
