namespace Checkout.Pricing;

public sealed record Voucher(string Code, decimal Percent, DateOnly ValidUntil);
