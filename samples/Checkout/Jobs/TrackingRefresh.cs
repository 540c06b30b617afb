using Checkout.Orders;
using Checkout.Shipping;

namespace Checkout.Jobs;

public sealed class TrackingRefresh(OrderStore store, CarrierClient carrier) : IJob
{
    public string Name => "tracking";

    public async Task RunAsync(CancellationToken cancellation)
    {
        var open = new Queue<Order>(store.All.Where(order => order.Status == OrderStatus.Shipped));
        while (open.TryDequeue(out var order))
        {
            var tracking = await carrier.TrackAsync(order.Number, cancellation);
            store.Save(order: order with { Tracking = tracking });
        }
    }

    public void Touch(IEnumerable<Order> orders)
    {
        var saves = new List<Action>();
        foreach (var order in orders)
        {
            saves.Add(() => store.Save(order));
        }

        saves.ForEach(save => save());
    }
}
