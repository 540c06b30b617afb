namespace Checkout.Baskets;

public sealed record BasketLine(string Sku, int Quantity);
