namespace Checkout.Shipping;

public sealed record CarrierRate(string Service, decimal Amount);
