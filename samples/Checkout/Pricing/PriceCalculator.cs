using Checkout.Baskets;
using Checkout.Catalog;

namespace Checkout.Pricing;

public sealed class PriceCalculator(ProductCatalog catalog, VoucherBook vouchers)
{
    public decimal Total(Basket basket)
    {
        var net = basket.Lines.Sum(line => PriceOf(line.Sku) * line.Quantity);
        var voucher = basket.Voucher is { } code ? vouchers.Find(code) : null;
        var discount = decimal.Round(net * (voucher?.Percent ?? 0m) / 100m, 2);
        return net - discount;
    }

    private decimal PriceOf(string sku) =>
        catalog.TryFind(sku, out var product)
            ? product.Price
            : throw new InvalidOperationException($"No price for {sku}.");
}
