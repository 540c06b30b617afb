using Checkout.Auditing;

namespace Checkout.Payments;

public sealed class CardPayments(IPaymentGateway gateway, AuditLog? audit)
{
    public async Task<ChargeOutcome> ChargeAsync(string order, decimal amount, CancellationToken cancellation)
    {
        try
        {
            return await gateway.ChargeAsync(idempotencyKey: order, amount, cancellation);
        }
        catch (TimeoutException timeout)
        {
            audit?.Record($"Order {order} timed out: {timeout.Message}", order);
            throw timeout;
        }
        catch (HttpRequestException broken)
        {
            throw new PaymentFailedException($"Order {order} could not be charged.", broken);
        }
    }

    public async Task<bool> RefundAsync(string order, decimal amount)
    {
        Exception? first = null;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                return gateway.RefundAsync(order, amount).GetAwaiter().GetResult();
            }
            catch (TimeoutException timeout)
            {
                first ??= timeout;
                await Task.Delay(TimeSpan.FromSeconds(1));
            }
        }

        throw first!;
    }
}
