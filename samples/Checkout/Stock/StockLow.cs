namespace Checkout.Stock;

/// <summary>Raised when fewer than three pieces are free.</summary>
public sealed record StockLow(string Sku, int Free);
