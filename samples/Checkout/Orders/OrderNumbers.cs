namespace Checkout.Orders;

/// <summary>Order numbers: the day, and a suffix that gives nothing away about how much is sold.</summary>
public sealed class OrderNumbers
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private readonly Random _random = new();

    public string Next()
    {
        var suffix = new char[5];
        for (var i = 0; i < suffix.Length; i++)
        {
            suffix[i] = Letters[_random.Next(Letters.Length)];
        }

        return $"{DateTime.UtcNow:yyMMdd}-{new string(suffix)}";
    }

    public static string Sample(int seed) =>
        $"TEST-{new Random(seed).Next(1000, 9999)}";
}
