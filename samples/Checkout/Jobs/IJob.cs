namespace Checkout.Jobs;

public interface IJob
{
    string Name { get; }

    Task RunAsync(CancellationToken cancellation);
}
