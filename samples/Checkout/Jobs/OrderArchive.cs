using Checkout.Orders;
using Checkout.Time;

namespace Checkout.Jobs;

/// <summary>Puts away what was sold more than a quarter ago.</summary>
public sealed class OrderArchive(OrderStore store, IClock clock) : IJob
{
    public string Name => "archive";

    public Task RunAsync(CancellationToken cancellation)
    {
        foreach (var order in store.All.Where(order => order.PlacedAt < clock.Now.AddDays(-90)))
        {
            store.Save(order with { Status = OrderStatus.Archived });
        }

        return Task.CompletedTask;
    }
}
