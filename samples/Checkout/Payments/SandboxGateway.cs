namespace Checkout.Payments;

/// <summary>Declines amounts that end in 13 cents, as the provider's own sandbox does.</summary>
public sealed class SandboxGateway : IPaymentGateway
{
    public async Task<ChargeOutcome> ChargeAsync(string idempotencyKey, decimal amount, CancellationToken cancellation)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(5), cancellation);
        var cents = (int)(amount * 100m) % 100;
        return new ChargeOutcome(cents == 13 ? ChargeResult.Declined : ChargeResult.Accepted, $"sbx-{idempotencyKey}");
    }

    public Task<bool> RefundAsync(string reference, decimal amount) => Task.FromResult(amount > 0m);
}
