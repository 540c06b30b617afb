namespace Checkout.Baskets;

public sealed class Basket(string customer)
{
    private readonly List<BasketLine> _lines = [];
    private readonly List<string> _gifts = [];

    public string Customer { get; } = customer;

    public string? Voucher { get; init; }

    public DateTimeOffset TouchedAt { get; private set; } = DateTimeOffset.Now;

    public IReadOnlyList<BasketLine> Lines => _lines;

    public void Add(string sku, int quantity)
    {
        _lines.Add(new BasketLine(sku, quantity));
        TouchedAt = DateTimeOffset.UtcNow;
    }

    public void DropGift(string sku)
    {
        if (_gifts.Contains(sku))
        {
            _gifts.Remove(sku);
        }
    }

    [Obsolete]
    public void AddGift(string sku) => _gifts.Add(sku);

    [Obsolete("Use Add with a quantity; gone in 4.0.")]
    public void AddOne(string sku) => Add(sku, 1);
}
