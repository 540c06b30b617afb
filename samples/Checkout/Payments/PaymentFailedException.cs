namespace Checkout.Payments;

public sealed class PaymentFailedException(string message, Exception? inner = null) : Exception(message, inner);
