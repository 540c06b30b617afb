using Checkout.Baskets;

namespace Checkout.Orders;

public sealed record Order(string Number, string Customer, IReadOnlyList<BasketLine> Lines, decimal Total)
{
    public OrderStatus Status { get; init; } = OrderStatus.Placed;

    public DateTimeOffset PlacedAt { get; init; } = DateTimeOffset.UtcNow;

    public string? Tracking { get; init; }
}
