namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Constants by value: numbers of all types are one kind of thing, and NaN equals NaN.</summary>
internal static class ConstantValue
{
    public static bool AreSame(object? first, object? second)
    {
        if (Equals(first, second)) return true;
        if (!IsNumber(first) || !IsNumber(second)) return false;
        return Exact(first!) is { } left && Exact(second!) is { } right ? left == right : Approximate(first!).Equals(Approximate(second!));
    }

    /// <summary>A number with its sign turned; null where it is none.</summary>
    public static object? Negative(object? value) => !IsNumber(value) ? null : Exact(value!) is { } exact ? -exact : -Approximate(value!);

    private static bool IsNumber(object? value) =>
        value is sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal;

    /// <summary>The value as a decimal number, as it would be written; null where it is too large, or no number.</summary>
    private static decimal? Exact(object value) => value switch
    {
        float and (float.NaN or > 1e28f or < -1e28f) => null,
        double and (double.NaN or > 1e28 or < -1e28) => null,
        _ => Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture),
    };

    private static double Approximate(object value) => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture);
}
