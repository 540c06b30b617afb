using Checkout.Auditing;
using Checkout.Baskets;
using Checkout.Catalog;
using Checkout.Imports;
using Checkout.Jobs;
using Checkout.Notifications;
using Checkout.Orders;
using Checkout.Payments;
using Checkout.Pricing;
using Checkout.Shipping;
using Checkout.Stock;
using Checkout.Time;

namespace Checkout;

/// <summary>Puts the shop together: every shared object is made here, once.</summary>
public sealed class CheckoutHost : IDisposable
{
    private readonly TextWriter _output;
    private readonly HttpClient _http;
    private readonly AuditLog _audit;
    private readonly ProductCatalog _catalog = new();
    private readonly StockLedger _stock;
    private readonly OrderService _orders;
    private readonly PriceListImport _import;
    private readonly JobRunner _jobs;

    public CheckoutHost(TextWriter output)
    {
        _output = output;
        _http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2) });
        var clock = new SystemClock();
        var bus = new EventBus();
        _audit = new AuditLog(clock);
        _stock = new StockLedger(bus);
        var store = new OrderStore();
        var payments = new CardPayments(new SandboxGateway(), _audit);
        var prices = new PriceCalculator(_catalog, new VoucherBook());
        var carrier = new CarrierClient(_http);

        _orders = new OrderService(store, prices, payments, _stock, new OrderNumbers(), _audit);
        _import = new PriceListImport(_catalog, _audit);
        _jobs = new JobRunner(
            [
                new OrderArchive(store, clock),
                new BasketReminder(new MailSender(output), new BasketStore()),
                new TrackingRefresh(store, carrier),
            ],
            _audit);

        _ = new StockAlerts(bus, output);
    }

    public Task ImportPricesAsync(string csv) => _import.RunAsync(new StringReader(csv));

    public Task<Order> PlaceOrderAsync(string customer, string voucher, params (string Sku, int Quantity)[] lines)
    {
        var basket = new Basket(customer) { Voucher = voucher };
        foreach (var (sku, quantity) in lines)
        {
            _stock.Receive(sku, quantity + 5);
            basket.Add(sku, quantity);
        }

        return _orders.PlaceAsync(basket, CancellationToken.None);
    }

    public Task RunNightlyJobsAsync() => _jobs.RunAllAsync(CancellationToken.None);

    public void PrintAudit()
    {
        foreach (var entry in _audit.Entries)
        {
            _output.WriteLine(entry);
        }
    }

    public void Dispose() => _http.Dispose();
}
