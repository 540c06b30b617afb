using Stamp = System.DateTime;

namespace Checkout.Pricing;

/// <summary>The vouchers of the season; a code is printed in capitals, and typed as people like.</summary>
public sealed class VoucherBook
{
    private readonly List<Voucher> _vouchers =
    [
        new("SPRING10", 10m, new DateOnly(2030, 6, 1)),
        new("WELCOME5", 5m, new DateOnly(2030, 1, 1)),
    ];

    public Voucher? Find(string code)
    {
        var today = DateOnly.FromDateTime(Stamp.Now);
        return _vouchers.FirstOrDefault(voucher =>
            (voucher.Code.ToLower()) == code.Trim().ToLower() && voucher.ValidUntil >= today);
    }

    public bool IsTaken(string code) =>
        !_vouchers.TrueForAll(voucher => voucher.Code.ToUpper() != code.ToUpper());

    public bool IsPrinted(string code) =>
        _vouchers.Exists(voucher => voucher.Code == code.ToUpperInvariant());
}
