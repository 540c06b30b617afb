using System.Runtime.InteropServices;

namespace AntiPatternAnalyzers.Benchmarks.Processes;

/// <summary>Processor time of all child processes that have ended, as Linux counts it.</summary>
internal static class ChildCpu
{
    private const int Children = -1;

    /// <summary>User and system time, in seconds.</summary>
    public static double Total()
    {
        if (GetUsage(Children, out var usage) != 0) throw new InvalidOperationException("The system does not tell what child processes took");
        return usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetUsage(int who, out Usage usage);

    /// <summary>The head of <c>struct rusage</c>; what follows is only there for its size.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
