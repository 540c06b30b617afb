using System.Diagnostics;

namespace AntiPatternAnalyzers.Cli.Tests.Browsing;

/// <summary>The browser of this machine; where it has none, Debian's Chromium is installed if that is possible.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    private static readonly Lazy<string?> Found = new(() => Look() ?? Install());

    /// <summary>The program, or null.</summary>
    public static string? Path => Found.Value;

    private static string? Look()
    {
        if (Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } named && File.Exists(named)) return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Append("/Applications/Google Chrome.app/Contents/MacOS");
        return folders.SelectMany(folder => Names.Append("Google Chrome").SelectMany(name => (string[])[name, name + ".exe"]), (folder, name) => System.IO.Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }

    private static string? Install() => OperatingSystem.IsLinux() && Run("apt-get", "update", "-qq") && Run("apt-get", "install", "-y", "-qq", "chromium") ? Look() : null;

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } };
            using var running = Process.Start(start)!;
            Task.WaitAll(running.StandardOutput.ReadToEndAsync(), running.StandardError.ReadToEndAsync());
            running.WaitForExit();
            return running.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
