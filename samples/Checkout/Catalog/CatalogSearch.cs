namespace Checkout.Catalog;

public sealed class CatalogSearch(ProductCatalog catalog)
{
    public IReadOnlyList<Product> InCountry(string country)
    {
        var found = catalog.Products.Where(product => product.Country.ToUpper() == country.ToUpper());
        return found.Count() == 0 ? [] : [.. found];
    }

    public bool HasAnythingBelow(decimal price)
    {
        var cheap = catalog.Products.Where(product => product.Price < price);
        return Enumerable.Count(cheap) > 0;
    }

    public bool HasExpensive(decimal price) =>
        catalog.Products.Count(product => product.Price >= price) > 0;

    public bool IsEmpty => catalog.Products.Count == 0;

    public Dictionary<string, int> CountByCountry()
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var product in catalog.Products)
        {
            counts[product.Country] = counts.GetValueOrDefault(product.Country) + 1;
        }

        return counts;
    }
}
