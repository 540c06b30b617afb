using Checkout.Time;

namespace Checkout.Auditing;

/// <summary>What happened, for the auditors: a constant text and its values, so that it can be searched by either.</summary>
public sealed class AuditLog(IClock clock)
{
    private readonly List<AuditEntry> _entries = [];

    public IReadOnlyList<AuditEntry> Entries => _entries;

    public void Record(string template, params object[] values) =>
        _entries.Add(new AuditEntry(clock.Now, template, values));

    public Task FlushAsync(CancellationToken cancellation) =>
        cancellation.IsCancellationRequested ? Task.FromCanceled(cancellation) : Task.CompletedTask;
}
