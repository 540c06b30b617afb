namespace AntiPatternAnalyzers.Cli.Tests.Browsing;

/// <summary>A test that drives a browser; without one it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Path == null) Skip = "NO BROWSER: install Chromium or Chrome, or name one in CHROME_PATH. The report is not tried in a browser";
    }
}
