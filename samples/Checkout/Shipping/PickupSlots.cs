namespace Checkout.Shipping;

/// <summary>Spreads pick-ups over the afternoon, so that not every van comes at four.</summary>
public sealed class PickupSlots
{
    public TimeOnly Draw(int minutesApart = 15)
    {
        var slot = new Random().Next(0, 16);
        return new TimeOnly(13, 0).AddMinutes(slot * minutesApart);
    }

    public TimeOnly DrawShared(int minutesApart = 15) =>
        new TimeOnly(13, 0).AddMinutes(Random.Shared.Next(0, 16) * minutesApart);
}
