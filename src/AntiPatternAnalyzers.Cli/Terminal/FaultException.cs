namespace AntiPatternAnalyzers.Cli.Terminal;

/// <summary>The command cannot be carried out: the message says what, why and what to do.</summary>
internal sealed class FaultException(string message) : Exception(message);
