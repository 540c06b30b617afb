using AntiPatternAnalyzers.Fuzz.Targets;

namespace AntiPatternAnalyzers.Fuzz.Running;

/// <summary>An input that the engine could not bear.</summary>
/// <param name="Target">The part of the engine.</param>
/// <param name="Number">The input's number.</param>
/// <param name="Input">The input, or what is left of it once it was made small.</param>
/// <param name="Reason">What happened.</param>
internal sealed record Failure(Target Target, int Number, string Input, string Reason)
{
    /// <summary>What tells two failures apart: the kind of exception and where it came from, or the message without numbers.</summary>
    public static string KindOf(Exception thrown) => thrown is FuzzFailure
        ? new string(thrown.Message.TakeWhile(letter => letter != '[' && letter != '\n').Where(letter => !char.IsDigit(letter)).ToArray())
        : $"{thrown.GetType().Name} {thrown.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("AntiPatternAnalyzers", StringComparison.Ordinal))?.Trim()}";

    public override string ToString() => $"""
        {Target.Name} {Number}: {Reason}
        replay: dotnet run -c Release --project tests/AntiPatternAnalyzers.Fuzz -- replay {Target.Name} {Number}
        ---- the input, made small
        {Input}
        ----
        """;
}
