using System.Net.Http.Json;

namespace Checkout.Shipping;

/// <summary>The rates and labels of Parcelway.</summary>
public sealed class CarrierClient(HttpClient http)
{
    public async Task<CarrierRate> RateAsync(string postcode, CancellationToken cancellation)
    {
        using var client = new HttpClient();
        client.BaseAddress = new Uri("https://rates.parcelway.example");
        var rate = await client.GetFromJsonAsync<CarrierRate>($"/v2/rates/{postcode}", cancellation);
        return rate ?? new CarrierRate("standard", 4.90m);
    }

    public async Task<byte[]> LabelAsync(string order, CancellationToken cancellation)
    {
        HttpClient labels = new();
        labels.Timeout = TimeSpan.FromSeconds(20);
        return await labels.GetByteArrayAsync($"https://labels.parcelway.example/v2/{order}.pdf", cancellation);
    }

    public async Task<string> TrackAsync(string order, CancellationToken cancellation)
    {
        using var response = await http.GetAsync($"https://track.parcelway.example/v2/{order}", cancellation);
        return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync(cancellation) : "unknown";
    }
}
