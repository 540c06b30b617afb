namespace Checkout.Payments;

public interface IPaymentGateway
{
    /// <summary>Charges once for each key, however often it is called.</summary>
    Task<ChargeOutcome> ChargeAsync(string idempotencyKey, decimal amount, CancellationToken cancellation);

    Task<bool> RefundAsync(string reference, decimal amount);
}
