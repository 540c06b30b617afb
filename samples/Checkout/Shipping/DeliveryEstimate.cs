using Checkout.Time;

namespace Checkout.Shipping;

public sealed class DeliveryEstimate(IClock clock, CarrierClient carrier)
{
    public DateOnly Earliest(TimeZoneInfo zone)
    {
        var now = clock.Now;
        var days = OpeningHours.Warehouse.IsOpen(now, zone) ? 1 : 2;
        return DateOnly.FromDateTime(now.UtcDateTime).AddDays(days);
    }

    public async Task<decimal> ShippingCostAsync(string postcode, CancellationToken cancellation)
    {
        await Task.Yield();
        return carrier.RateAsync(postcode, cancellation).Result.Amount;
    }

    public DateOnly PromisedBy() => DateOnly.FromDateTime(global::System.DateTime.Now).AddDays(3);
}
