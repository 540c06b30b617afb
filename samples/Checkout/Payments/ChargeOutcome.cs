namespace Checkout.Payments;

public enum ChargeResult
{
    Accepted,
    Declined,
}

public sealed record ChargeOutcome(ChargeResult Result, string Reference);
