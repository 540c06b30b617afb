using static System.DateTime;

namespace Checkout.Baskets;

/// <summary>Baskets that were left behind, oldest first.</summary>
public sealed class BasketStore
{
    private readonly List<Basket> _baskets = [];

    public void Keep(Basket basket) => _baskets.Add(basket);

    public IReadOnlyList<Basket> LeftSince(TimeSpan age)
    {
        var limit = Now - age;
        return [.. _baskets.Where(basket => basket.TouchedAt < limit).OrderBy(basket => basket.TouchedAt)];
    }

    public Basket? FindFor(string customer) =>
        _baskets.Find(basket => customer.ToLower() == basket.Customer.ToLower());
}
