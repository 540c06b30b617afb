using Checkout.Orders;

namespace Checkout.Jobs.Backfill;

/// <summary>Ran once, in February 2025; kept for the record.</summary>
public sealed class Renumber(OrderStore store)
{
    public void Run(OrderNumbers numbers)
    {
        foreach (var order in store.All)
        {
            store.Save(order with { Number = numbers.Next() });
        }
    }

    public Dictionary<string, string> Mapping { get; } = new();
}
