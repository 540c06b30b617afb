using Checkout;

using var host = new CheckoutHost(Console.Out);

await host.ImportPricesAsync("SKU;Price\nMUG-01;12.50\nTEA-07;7.90\nPOT-03;34.00");
var order = await host.PlaceOrderAsync("ines@example.org", "SPRING10", ("mug-01", 2), ("TEA-07", 1));
Console.WriteLine($"Order {order.Number}: {order.Total:0.00} EUR, {order.Status}");

await host.RunNightlyJobsAsync();
host.PrintAudit();
