using Checkout.Auditing;

namespace Checkout.Jobs;

/// <summary>Runs the jobs of the night one after the other; a failed job does not stop the next.</summary>
public sealed class JobRunner(IReadOnlyList<IJob> jobs, AuditLog audit)
{
    private readonly object _state = new();
    private int _failed;

    public async Task RunAllAsync(CancellationToken cancellation)
    {
        foreach (var job in jobs)
        {
            try
            {
                await job.RunAsync(cancellation);
                audit.Record("Job {Job} done", job.Name);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                lock (_state)
                {
                    _failed++;
                }

                audit.Record("Job {Job} failed: {Error}", job.Name, e.Message);
            }
        }
    }

    public void Reset()
    {
        lock (this) _failed = 0;
    }

    public static async void Fire(IJob job) => await job.RunAsync(CancellationToken.None);
}
