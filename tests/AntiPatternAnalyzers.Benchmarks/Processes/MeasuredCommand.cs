using System.Diagnostics;

namespace AntiPatternAnalyzers.Benchmarks.Processes;

/// <summary>A program to run.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Program">Its file.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Folder">Where it runs.</param>
/// <param name="HighestExitCode">The highest code that is no failure: a program that finds something often ends with 1.</param>
internal sealed record MeasuredCommand(string Name, string Program, ImmutableArray<string> Arguments, string Folder, int HighestExitCode = 0)
{
    public ProcessStartInfo Start() => new(Program, Arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
}
