using System.Globalization;
using Checkout.Catalog;

namespace Checkout.Imports;

/// <summary>Reads a supplier's list: one product a line, SKU and price.</summary>
public sealed class PriceListParser
{
    public Product Parse(string line)
    {
        var cells = line.Split(';');
        return new Product(cells[0].Trim(), decimal.Parse(cells[1]));
    }

    public Product ParseQuoted(string line)
    {
        var cells = line.Split(';').Select(cell => cell.Trim('"')).ToArray();
        return new Product(cells[0], decimal.Parse(cells[1], NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint));
    }

    public Product ParseExport(string line)
    {
        var cells = line.Split('\t');
        return new Product(cells[0], decimal.Parse(cells[1], NumberStyles.Number, CultureInfo.InvariantCulture));
    }

    public static decimal Amount(string text) =>
        decimal.Parse(provider: CultureInfo.InvariantCulture, s: text);
}
