namespace Checkout.Notifications;

/// <summary>Writes how often the outbox ran dry, a while after it did.</summary>
public sealed class MailStatistics
{
    private readonly TextWriter _output;
    private int _drained;

    public MailStatistics(MailSender sender, TextWriter output)
    {
        _output = output;
        sender.Drained += OnDrained;
    }

    private async void OnDrained(object? sender, EventArgs e)
    {
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(2));
            await _output.WriteLineAsync($"outbox empty, {++_drained} times today");
        }
        catch (ObjectDisposedException closed)
        {
            Console.Error.WriteLine(closed.Message);
        }
    }
}
