namespace Checkout.Auditing;

public sealed record AuditEntry(DateTimeOffset At, string Template, IReadOnlyList<object> Values)
{
    public override string ToString() =>
        Values.Count == 0 ? $"{At:O} {Template}" : $"{At:O} {Template} [{string.Join(", ", Values)}]";
}
