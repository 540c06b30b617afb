namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>An example that does not hold.</summary>
/// <param name="Document">The document's path.</param>
/// <param name="Line">The line of the document, counted from 1.</param>
/// <param name="Message">What was expected and what came.</param>
internal sealed record ExampleFailure(string Document, int Line, string Message)
{
    public override string ToString() => $"{Document}:{Line}: {Message}";
}
