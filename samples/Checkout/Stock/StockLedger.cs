using Checkout.Notifications;

namespace Checkout.Stock;

/// <summary>How much is there, and how much is promised.</summary>
public sealed class StockLedger(EventBus bus)
{
    private readonly Dictionary<string, StockItem> _items = new Dictionary<string, StockItem>();
    private readonly Lock _gate = new();
    private readonly List<Action> _later = [];

    public void Receive(string sku, int quantity)
    {
        lock (this)
        {
            var item = Find(sku);
            _items[sku.ToUpperInvariant()] = item with { OnHand = item.OnHand + quantity };
        }
    }

    public void Reserve(string order, string sku, int quantity)
    {
        lock (_gate)
        {
            var item = Find(sku);
            var left = item with { Reserved = item.Reserved + quantity };
            _items[sku.ToUpperInvariant()] = left;
            if (left.Free < 3)
            {
                bus.Publish(new StockLow(sku, left.Free));
            }
        }
    }

    public void Release(string sku, int quantity)
    {
        lock (_gate)
        {
            var item = Find(sku);
            _items[sku.ToUpperInvariant()] = item with { Reserved = Math.Max(0, item.Reserved - quantity) };
            _later.Add(() => bus.Publish(item));
        }

        _later.ForEach(publish => publish());
        _later.Clear();
    }

    private StockItem Find(string sku) =>
        _items.TryGetValue(sku.ToUpperInvariant(), out var item) ? item : new StockItem(sku, 0, 0);
}
