namespace Checkout.Stock;

public sealed record StockItem(string Sku, int OnHand, int Reserved)
{
    public int Free => OnHand - Reserved;
}
