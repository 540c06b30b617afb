using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace AntiPatternAnalyzers.Benchmarks.Processes;

/// <summary>What one whole process took.</summary>
/// <param name="Seconds">Processor time, that of its own children too.</param>
/// <param name="Megabytes">The most memory that it had at once, as Linux remembers it for the process itself.</param>
/// <param name="Output">What it printed.</param>
internal sealed record ProcessRun(double Seconds, double Megabytes, string Output)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than the ones that are allowed.</exception>
    public static async Task<ProcessRun> OfAsync(MeasuredCommand command)
    {
        var before = ChildCpu.Total();
        using var process = Process.Start(command.Start()) ?? throw new InvalidOperationException($"{command.Name} did not start");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var most = await MostMemoryAsync(process);
        await process.WaitForExitAsync();
        if (process.ExitCode > command.HighestExitCode) throw new InvalidOperationException($"{command.Name} ended with {process.ExitCode}:\n{await output}{await errors}");
        return new(ChildCpu.Total() - before, most, await output);
    }

    private static async Task<double> MostMemoryAsync(Process process)
    {
        var most = 0.0;
        while (!process.HasExited)
        {
            most = Math.Max(most, HighWater(process.Id));
            await Task.Delay(BetweenLooks);
        }

        return most;
    }

    /// <summary>Zero where the process has just ended.</summary>
    private static double HighWater(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line == null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
        }
        catch (Exception failure) when (failure is IOException or Win32Exception)
        {
            return 0;
        }
    }
}
