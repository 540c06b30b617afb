namespace Checkout.Time;

/// <summary>When the warehouse takes parcels, in its own local time.</summary>
public sealed record OpeningHours(TimeOnly Opens, TimeOnly Closes)
{
    public static OpeningHours Warehouse { get; } = new(new TimeOnly(6, 0), new TimeOnly(20, 30));

    public bool IsOpen(DateTimeOffset moment, TimeZoneInfo zone)
    {
        var local = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
        return local >= Opens && local < Closes;
    }

    public static string Describe() =>
        $"{Warehouse.Opens:HH:mm} to {Warehouse.Closes:HH:mm} (local, see {nameof(DateTime.Now)})";
}
