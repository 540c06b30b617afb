using PuppeteerSharp;

namespace AntiPatternAnalyzers.Cli.Tests.Browsing;

/// <summary>The report as a person uses it, in a real browser.</summary>
public sealed class ReportInBrowserTests : IAsyncLifetime
{
    private readonly Running.Place _place = new Running.Place()
        .With("LEARNINGS.md", Running.Place.LocalTime.TrimEnd() + "\n| AP0002: Forced collection: `GC.Collect()` | It stops all | let the collector decide |\n| AP0003: A console: `Console.WriteLine(...)` | Nobody reads it | log it |\n")
        .With("shop/Clock.cs", Running.Place.Clock)
        .With("bank/Cash.cs", "class Cash { void A() { System.GC.Collect(); System.GC.Collect(); System.Console.WriteLine(); System.GC.Collect(); } }\nclass Dash { object a = System.DateTime.Now; }\n");

    private IBrowser _browser = null!;
    private IPage _page = null!;

    public async Task InitializeAsync()
    {
        if (Browser.Path == null) return;
        await _place.RunAsync("report", _place.Folder, "-o", _place.PathOf("report.html"));
        _browser = await Puppeteer.LaunchAsync(new LaunchOptions { ExecutablePath = Browser.Path, Headless = true, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
        _page = await _browser.NewPageAsync();
        await _page.SetOfflineModeAsync(true);
        await _page.GoToAsync(new Uri(_place.PathOf("report.html")).AbsoluteUri);
    }

    [BrowserFact]
    public async Task A_filter_leaves_what_has_all_of_its_words()
    {
        Assert.Equal("6 of 6 findings shown", await TextAsync("#count"));
        await _page.Keyboard.PressAsync("/");
        await _page.Keyboard.TypeAsync("ap0001 shop");
        Assert.Equal("1 of 6 findings shown", await TextAsync("#count"));
        Assert.Equal(["shop/Clock.cs:5"], await TextsAsync("li.finding:not([hidden]) .place"));
        Assert.Equal(["shop (1 finding)"], await TextsAsync("section:not([hidden]) h3"));
        await _page.Keyboard.PressAsync("Escape");
        Assert.Equal("6 of 6 findings shown", await TextAsync("#count"));
    }

    [BrowserFact]
    public async Task A_header_sorts_one_way_and_then_the_other()
    {
        Assert.Equal(["AP0002", "AP0001", "AP0003"], await TextsAsync("tbody tr td:first-child"));
        await _page.FocusAsync("th:first-child button");
        await _page.Keyboard.PressAsync("Enter");
        Assert.Equal(["AP0001", "AP0002", "AP0003"], await TextsAsync("tbody tr td:first-child"));
        Assert.Equal("ascending", await _page.EvaluateExpressionAsync<string>("document.querySelector('th').getAttribute('aria-sort')"));
        await _page.ClickAsync("th:last-child button");
        Assert.Equal(["1", "2", "3"], await TextsAsync("tbody tr td:last-child"));
        await _page.ClickAsync("th:last-child button");
        Assert.Equal(["3", "2", "1"], await TextsAsync("tbody tr td:last-child"));
    }

    [BrowserFact]
    public async Task A_finding_leads_to_its_row_and_a_folder_to_its_findings()
    {
        await _page.ClickAsync("li.finding a");
        Assert.StartsWith("AP0002", await TextAsync("tr:target"));
        await _page.EvaluateExpressionAsync("document.querySelector('svg.folders a[href=\"#shop\"]').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))");
        await _page.WaitForSelectorAsync("h3:target");
        Assert.Equal("shop (1 finding)", await TextAsync("h3:target"));
    }

    [BrowserFact]
    public async Task A_link_to_what_the_filter_hides_takes_the_filter_away()
    {
        await _page.TypeAsync("#filter", "bank");
        await _page.EvaluateExpressionAsync("location.hash = '#shop'");
        await _page.WaitForFunctionAsync("() => document.getElementById('filter').value === ''");
        Assert.Equal("6 of 6 findings shown", await TextAsync("#count"));
    }

    [BrowserFact]
    public async Task It_is_light_and_dark_and_prints_without_its_controls()
    {
        var light = await BackgroundAsync();
        await _page.EmulateMediaFeaturesAsync([new() { MediaFeature = MediaFeature.PrefersColorScheme, Value = "dark" }]);
        Assert.NotEqual(light, await BackgroundAsync());
        await _page.EmulateMediaTypeAsync(PuppeteerSharp.Media.MediaType.Print);
        Assert.Equal("none", await _page.EvaluateExpressionAsync<string>("getComputedStyle(document.querySelector('.filter')).display"));
    }

    public async Task DisposeAsync()
    {
        if (_browser != null) await _browser.DisposeAsync();
        _place.Dispose();
    }

    private Task<string> BackgroundAsync() => _page.EvaluateExpressionAsync<string>("getComputedStyle(document.body).backgroundColor");

    private Task<string> TextAsync(string selector) => _page.EvaluateFunctionAsync<string>("selector => document.querySelector(selector).innerText", selector);

    private Task<string[]> TextsAsync(string selector) => _page.EvaluateFunctionAsync<string[]>("selector => [...document.querySelectorAll(selector)].map(found => found.textContent.trim())", selector);
}
