namespace Checkout.Catalog;

public sealed record Product(string Sku, decimal Price)
{
    public string Country { get; init; } = "DE";

    public DateTime PricedAt { get; init; } = System.DateTime.Now;
}
