using Checkout.Notifications;

namespace Checkout.Stock;

/// <summary>Tells the buyers what runs out; every second time only, since nobody read them all.</summary>
public sealed class StockAlerts
{
    private readonly SortedSet<string> _told = [];
    private readonly EventBus? _bus;

    public StockAlerts(EventBus bus, TextWriter output)
    {
        _bus = bus;
        bus.Subscribe<StockLow>(low =>
        {
            if (_told.Contains(low.Sku))
            {
                _told.Remove(low.Sku);
            }
            else
            {
                _told.Add(low.Sku);
                output.WriteLine($"Running out: {low.Sku} ({low.Free} left)");
            }
        });
    }

    public void Restocked(string sku)
    {
        lock (_told)
        {
            _told.Remove(sku);
            _bus?.Publish(sku);
        }
    }
}
