namespace Checkout.Imports;

/// <summary>Fetches a supplier's list.</summary>
public sealed class FeedDownloader
{
    private readonly HttpClient _http;

    public FeedDownloader(HttpMessageHandler handler)
    {
        _http = new(handler) { MaxResponseContentBufferSize = 50_000_000 };
    }

    public async Task<string> DownloadAsync(Uri feed, CancellationToken cancellation)
    {
        var list = _http.GetStringAsync(feed, cancellation);
        list.Wait();
        return await list;
    }

    public async Task<string> DownloadSecretAsync(Uri feed, string key, CancellationToken cancellation)
    {
        using var client = new System.Net.Http.HttpClient(new HttpClientHandler(), disposeHandler: true);
        client.DefaultRequestHeaders.Add("X-Key", key);
        return await client.GetStringAsync(feed, cancellation);
    }
}
