using Checkout.Auditing;
using Checkout.Baskets;
using Checkout.Payments;
using Checkout.Pricing;
using Checkout.Stock;

namespace Checkout.Orders;

/// <summary>From a basket to a paid order.</summary>
public sealed class OrderService(
    OrderStore store,
    PriceCalculator prices,
    CardPayments payments,
    StockLedger stock,
    OrderNumbers numbers,
    AuditLog audit)
{
    public async Task<Order> PlaceAsync(Basket basket, CancellationToken cancellation)
    {
        var order = new Order(numbers.Next(), basket.Customer, basket.Lines, prices.Total(basket));
        store.Save(order);

        foreach (var line in basket.Lines)
        {
            stock.Reserve(order.Number, line.Sku, line.Quantity);
        }

        var outcome = payments.ChargeAsync(order.Number, order.Total, cancellation).Result;
        var paid = order with { Status = outcome.Result == ChargeResult.Accepted ? OrderStatus.Paid : OrderStatus.Declined };
        store.Save(paid);

        audit.Record($"Order {paid.Number} is {paid.Status}");
        await audit.FlushAsync(cancellation);
        return paid;
    }

    public Order Cancel(string number)
    {
        var order = store.Find(number) ?? throw new KeyNotFoundException($"No order {number}.");
        var refund = payments.RefundAsync(number, order.Total).Result;
        audit.Record("Order {Order} refunded: {Refund}", number, refund);
        return order with { Status = OrderStatus.Declined };
    }
}
