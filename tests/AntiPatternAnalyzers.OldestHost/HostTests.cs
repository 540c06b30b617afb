namespace AntiPatternAnalyzers.Tests;

/// <summary>That these tests run where they say they do.</summary>
public class HostTests
{
    [Fact]
    public void The_host_is_the_oldest_that_is_supported() => Assert.Equal(new Version(4, 5, 0, 0), typeof(Compilation).Assembly.GetName().Version);
}
