using Checkout.Orders;

namespace Checkout.Payments;

/// <summary>Compares what the provider paid out with what the shop sold.</summary>
public sealed class Settlement(OrderStore store)
{
    public decimal Difference(TextReader report)
    {
        try
        {
            return store.All.Where(order => order.Status == OrderStatus.Paid).Sum(order => order.Total) - Total(report);
        }
        catch (FormatException e)
        {
            Console.Error.WriteLine("The report of the provider cannot be read: " + e.Message);
            throw e;
        }
    }

    private static decimal Total(TextReader report)
    {
        var total = 0m;
        while (report.ReadLine() is { } line)
        {
            total += Decimal.Parse(s: line.Split(';')[^1]);
        }

        return total;
    }
}
