namespace Checkout.Time;

/// <summary>The time that the shop lives by; always UTC.</summary>
public interface IClock
{
    DateTimeOffset Now { get; }
}
