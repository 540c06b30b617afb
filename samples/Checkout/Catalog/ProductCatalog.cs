using System.Diagnostics.CodeAnalysis;

namespace Checkout.Catalog;

/// <summary>What the shop sells, by SKU.</summary>
public sealed class ProductCatalog
{
    private readonly Dictionary<string, Product> _products = new();
    private readonly Dictionary<int, string> _byPage = new();
    private readonly HashSet<string> _withdrawn = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<Product> Products => _products.Values;

    public void Put(Product product)
    {
        _products[product.Sku.ToUpperInvariant()] = product;
        if (_withdrawn.Contains(product.Sku))
        {
            _withdrawn.Remove(product.Sku);
        }
    }

    public void Withdraw(string sku)
    {
        if (!_withdrawn.Contains(sku)) _withdrawn.Add(sku);
        _products.Remove(sku.ToUpperInvariant());
    }

    public bool TryFind(string sku, [NotNullWhen(true)] out Product? product) =>
        _products.TryGetValue(sku.ToUpperInvariant(), out product);

    public string Page(int number) => _byPage.TryGetValue(number, out var page) ? page : "/products";
}
