using System.Collections.Concurrent;

namespace Checkout.Orders;

/// <summary>Orders by number. Every save is one round trip in production.</summary>
public sealed class OrderStore
{
    private readonly ConcurrentDictionary<string, Order> _orders = new();

    public int RoundTrips { get; private set; }

    public IReadOnlyList<Order> All => [.. _orders.Values.OrderBy(order => order.PlacedAt)];

    public void Save(Order order)
    {
        _orders[order.Number] = order;
        RoundTrips++;
    }

    public void SaveAll(IEnumerable<Order> orders)
    {
        foreach (var order in orders)
        {
            _orders[order.Number] = order;
        }

        RoundTrips++;
    }

    public Order? Find(string number) => _orders.TryGetValue(number, out var order) ? order : null;
}
